import { hasInGap } from '../gap-before';
import { wordSet } from '../lexicons/word-list';
import type { Token, Words } from '../tokens';
import { clauseStart, isApart, isBetween, isCondition, isDirectly, laterVerb } from './clause';
import { type Edit, replaceWord as replace } from './edit';
import { splitInForm } from './joined';
import { hasOtherSubject } from './lead';
import { beforeJe, isParticiple, looksLikeVerbBeforeU, ONLY_SECOND_PERSON, verbForm } from './verb-forms';
import { NO_COMMAND } from './verb-stems';
import { CONJUNCTIONS, PREPOSITIONS } from './word-kinds';

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ['uw', 'je'],
  ['uzelf', 'jezelf'],
  ['uwe', 'jouwe'],
  ['dankuwel', 'dankjewel'],
  ['danku', 'dankje'],
  ['alstublieft', 'alsjeblieft'],
  ['alsublieft', 'alsjeblieft'],
  ['alstublief', 'alsjeblieft'],
  ['astublieft', 'alsjeblieft'],
]);
const HEEFT: ReadonlySet<string> = new Set(['heeft']);
const NOT_REFLEXIVE_PAST = new Set([
  'dat',
  'die',
  'als',
  'omdat',
  'of',
  'ik',
  'we',
  'wij',
  'hij',
  'zij',
  'ze',
]);
// "Neemt u contact op." is a friendly command; in the other form it is said without a pronoun.
const COMMANDS = wordSet(
  'zegt vergeet denkt schrikt loopt legt plakt steekt plant stelt neemt belt gaat stuurt mailt vult kijkt klikt komt geeft laat maakt vraagt meldt logt probeert wacht leest typt zet houdt let doet volgt kiest opent drukt brengt levert haalt controleert schrijft blijft appt reageert bewaart gebruikt download scant print bezoekt zoekt verstuurt noteert vermeldt',
);

/** The edits that put the words at `places` (indices of tokens that address with u) in the je form. */
export function editsToJe(words: Words, places: readonly number[]): Edit[] {
  return places.flatMap((at) => {
    const token = words.tokens[at];
    if (!token) return [];
    const simple =
      token.word === 'uwen'
        ? words.tokens[at - 1]?.word === 'de'
          ? 'jouwen'
          : 'je'
        : SIMPLE.get(token.word);
    return simple === undefined ? fromU(words, at, token) : [replace(words, at, simple)];
  });
}

function fromU(words: Words, at: number, token: Token): Edit[] {
  const { tokens } = words;
  const split = splitInForm(token.word, 'je');
  if (split !== undefined) return [replace(words, at, split)];
  const previous = tokens[at - 1];
  const sameSentence = previous?.sentence === token.sentence;
  const verb =
    sameSentence &&
    previous &&
    isDirectly(words, at) &&
    // "Dat scheelt u een rit": only a thing does that.
    previous.word !== 'scheelt' &&
    !isNounThere(words, at - 1) &&
    (looksLikeVerbBeforeU(previous.word) || isSecondWord(words, at - 1)) &&
    // "Welk product u wilt": the verb is yet to come.
    !(verbForm(previous.word) === null && verbForm(tokens[at + 1]?.word ?? '') !== null)
      ? previous
      : undefined;

  if (verb && (ONLY_SECOND_PERSON.has(verb.word) || !hasOtherSubject(words, at - 1))) {
    if (isCommand(words, at - 1)) return command(words, at);
    return [
      replace(words, at - 1, beforeJe(verb.word)),
      replace(words, at, 'je'),
      ...reflexive(words, at),
    ].filter((edit) => changes(words, edit));
  }
  if (sameSentence && previous && PREPOSITIONS.has(previous.word))
    return [replace(words, at, isStressed(words, at) ? 'jou' : 'je')];
  if (isAlone(words, at)) return [replace(words, at, 'jij')];

  const subject =
    !verb &&
    (isFirst(words, at) ||
      !sameSentence ||
      CONJUNCTIONS.has(previous?.word ?? '') ||
      finiteFollows(words, at) ||
      // "Hoe meer u zich verdiept"
      tokens[at + 1]?.word === 'zich' ||
      !isDirectly(words, at));
  const edits = [replace(words, at, 'je')];
  if (!subject) return edits;
  const later = laterVerb(words, at, HEEFT);
  if (later !== -1) edits.push(replace(words, later, 'hebt'));
  return [...edits, ...reflexive(words, at)];
}

/** "Heeft de wijkagent u gebeld?": a word in t behind an article, and no verb that is known. */
function isNounThere({ tokens }: Words, at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  return ARTICLES.has(before) && verbForm(tokens[at]?.word ?? '') === null;
}

/** "Zo verkleint u": what looks like a participle can only be the verb where a main clause has it. */
function isSecondWord(words: Words, at: number): boolean {
  return (
    isParticiple(words.tokens[at]?.word ?? '') &&
    /^(?:be|ver|ont|her).*t$/.test(words.tokens[at]?.word ?? '') &&
    clauseStart(words, at) >= at - 1
  );
}

const ARTICLES = wordSet('de het een deze die onze uw mijn zijn haar hun');

/** "U kunt zich aanmelden": the zich that belongs to this u. */
function reflexive(words: Words, at: number): Edit[] {
  const { tokens, sentences } = words;
  const last = sentences[tokens[at]?.sentence ?? 0]?.last ?? 0;
  for (let next = at + 1; next < Math.min(last, at + 12); next++) {
    const word = tokens[next]?.word ?? '';
    // What is quoted is left as it was said, and behind a colon somebody else may begin.
    if (tokens[next]?.quoted !== tokens[at]?.quoted || isNewStart(words, next)) return [];
    if (word === 'zich') return [replace(words, next, 'je')];
    if (word === 'zichzelf') return [replace(words, next, 'jezelf')];
    if (CONJUNCTIONS.has(word) || (NOT_REFLEXIVE_PAST.has(word) && next > at + 1)) return [];
  }
  return [];
}

function isNewStart({ text, tokens }: Words, at: number): boolean {
  return hasInGap(/[:;]/, text, tokens, at);
}

function isCommand(words: Words, verb: number): boolean {
  const { tokens, sentences, text } = words;
  const token = tokens[verb];
  const sentence = token && sentences[token.sentence];
  if (!token || !sentence) return false;
  // "Laat u niet gek maken": this u is what is done something to.
  if (token.word === 'laat' && tokens[verb + 2]?.word === 'niet') return false;
  // "Vertelt u eens, hoe …": only a command goes on with a question behind a comma.
  if (sentence.first === verb && tokens[verb + 2]?.word === 'eens' && isApart(words, verb + 3)) return true;
  if (sentence.asks) return false;
  // "Weest u gerust", "neemt u gerust iemand mee", "schrikt u niet": whatever follows.
  const kind = tokens[verb + 2]?.word ?? '';
  if (token.word === 'weest') return true;
  if (KIND_ALWAYS.has(kind) && !MAY_ASK.has(token.word) && opensClause(words, verb)) return true;
  if (kind === 'niet' && DISSUADED.has(token.word) && opensClause(words, verb)) return true;
  // "…, vertelt u eens wat er is", "raakt u hem kwijt, blokkeert u hem dan meteen": a command behind another clause.
  if (verb > sentence.first && isApart(words, verb) && isCommandVerb(token.word)) {
    const [next, later] = tokens.slice(verb + 2, verb + 4).map(({ word }) => word);
    if (
      (KINDLY.has(next ?? '') && isDirectly(words, verb + 2)) ||
      (later === 'dan' && NAMES_OTHER.has(next ?? ''))
    )
      return true;
  }
  // "Vult u het formulier in en stuurt u het op": a command that goes on.
  if (
    verb - 1 > sentence.first + 1 &&
    (tokens[verb - 1]?.word === 'en' || isApart(words, verb)) &&
    tokens[sentence.first + 1]?.word === 'u' &&
    !isCondition(words, verb + 1) &&
    (tokens[verb - 1]?.word === 'en' || KIND_ALWAYS.has(tokens[sentence.first + 2]?.word ?? ''))
  )
    return isCommand(words, sentence.first);
  const opens =
    sentence.first === verb || /[;:]\s*$/.test(text.slice(tokens[verb - 1]?.end ?? 0, token.start));
  // "Komt u er niet uit, dan …" is a condition.
  if (!opens || isCondition(words, verb + 1)) return false;
  if (!COMMANDS.has(token.word)) {
    const end = tokens[sentence.last - 1]?.end ?? 0;
    return isCommandVerb(token.word) && /^["')]?[.!]/.test(text.slice(end, end + 2));
  }
  if (!/^(?:komt|gaat|vindt|krijgt)$/.test(token.word) || tokens[verb + 2]?.word === 'alstublieft')
    return true;
  return !tokens.slice(verb + 1, verb + 7).some(({ word }) => /^(?:niet|geen|nog|liever)$/.test(word));
}

const KIND_ALWAYS = new Set(['gerust', 'vooral', 'alstublieft']);
const KINDLY = new Set([...KIND_ALWAYS, 'eens', 'dan', 'rustig', 'maar', 'aub']);
const MAY_ASK = wordSet(
  'kunt wilt zou zoudt mag moet heeft bent hebt had kon wou krijgt weet zult hoeft kan',
);
const DISSUADED = new Set(['schrikt', 'vergeet', 'aarzelt']);
const SMALL = /^(?:en|dus|ja|nee|hoor|prima|graag|gedaan|oke|ok|goed|dan|maar)$/;

/** Nothing but small words stands before the verb in its sentence, or a mark does. */
function opensClause(words: Words, verb: number): boolean {
  const { tokens, sentences } = words;
  const first = sentences[tokens[verb]?.sentence ?? 0]?.first ?? verb;
  return isApart(words, verb) || tokens.slice(first, verb).every(({ word }) => SMALL.test(word));
}

const NAMES_OTHER = new Set(['hem', 'het', 'ze', 'dit', 'dat', 'ons', 'mij', 'die', 'deze', 'haar']);

function isCommandVerb(word: string): boolean {
  return COMMANDS.has(word) || (verbForm(word) === 'third' && !NO_COMMAND.has(beforeJe(word)));
}

function command(words: Words, at: number): Edit[] {
  const verb = words.tokens[at - 1];
  const token = words.tokens[at];
  if (!verb || !token) return [];
  return [{ ...replace(words, at - 1, beforeJe(verb.word), false), end: token.end }, ...reflexive(words, at)];
}

function changes({ text }: Words, { start, end, replacement }: Edit): boolean {
  return text.slice(start, end) !== replacement;
}

function isFirst({ tokens, sentences }: Words, at: number): boolean {
  return sentences[tokens[at]?.sentence ?? 0]?.first === at;
}

/** "Is deze van u?", "volgens u", "de door u gekozen dag": where the full form sounds right. */
function isStressed(words: Words, at: number): boolean {
  const { text, tokens } = words;
  const previous = tokens[at - 1]?.word;
  if (isBetween(words, at) || previous === 'volgens' || previous === 'namens') return true;
  return (
    previous === 'van' &&
    /^\s*(?:$|[.,!?])/.test(text.slice(tokens[at]?.end ?? 0, (tokens[at]?.end ?? 0) + 4))
  );
}

/** "En u?" */
function isAlone({ tokens, sentences }: Words, at: number): boolean {
  const sentence = sentences[tokens[at]?.sentence ?? 0];
  return (
    sentence !== undefined &&
    sentence.last === at + 1 &&
    sentence.last - sentence.first <= 2 &&
    /^(?:en|maar|of|u|ook)$/.test(tokens[sentence.first]?.word ?? '')
  );
}

function finiteFollows({ tokens }: Words, at: number): boolean {
  return /^(?:heeft|hebt|bent|kunt|wilt|zult|moet|mag|had|was|kon|zou|\p{L}+t)$/u.test(
    tokens[at + 1]?.word ?? '',
  );
}
