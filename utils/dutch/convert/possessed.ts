import { gapBefore } from '../gap-before';
import { wordSet } from '../lexicons/word-list';
import type { Token, Words } from '../tokens';
import { clauseEnd, isDirectly } from './clause';
import { isInfinitive, isParticiple, isPastPlural, stemOf, verbForm, verbFormAtEnd } from './verb-forms';
import {
  CONJUNCTIONS,
  GIFTS,
  GIVES,
  isAdjective,
  isAfterPronoun,
  isNoun,
  isPerson,
  isPlural,
  isPluralNoun,
  PREPOSITIONS,
} from './word-kinds';

/** The noun group that a `je` may own. */
export interface Possessed {
  /** `no`: what follows cannot be owned. `likely`: a word that nobody listed, and nothing else fits better. */
  readonly kind: 'sure' | 'likely' | 'no';
  /** Index after the noun. */
  readonly end: number;
  readonly plural: boolean;
  /** One person ("moeder"), who can do something. */
  readonly person: boolean;
}

const NUMERAL = /^(?:\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)$/;
const LATER =
  /^(?:\p{L}+dag|morgen|morgenochtend|straks|later|over|na|om|vanaf|volgende|dan|weer|eind|begin|wanneer|als)$/u;
const MEASURES = wordSet('keer maal dagen werkdagen weken maanden jaar uur minuten euro kwartier');
const NOTHING: Possessed = { kind: 'no', end: 0, plural: false, person: false };

/** What stands behind the `je` at `at`, as something that it owns: "pas", "nieuwe adres", "beide verzoeken". */
export function possessed(words: Words, at: number): Possessed {
  const { tokens } = words;
  let here = at + 1;
  let adjectives = 0;
  for (; adjectives < 4 && isNext(words, here); adjectives++, here++) {
    const word = tokens[here]?.word ?? '';
    // "Moet je drie keer bellen": so often or so long, and nobody's.
    if (NUMERAL.test(word) && MEASURES.has(tokens[here + 1]?.word ?? '')) return NOTHING;
    if (
      NUMERAL.test(word)
        ? !isNoun(tokens[here + 1]?.word ?? '')
        : !isAdjective(word) &&
          !isLikeOne(words, here, isDirectly(words, at) ? (tokens[at - 1]?.word ?? '') : '')
    )
      break;
    if (isInfinitive(word) || isNoun(word) || GIFTS.has(word)) break;
  }
  const next = isNext(words, here) ? tokens[here] : undefined;
  if (!next) return adjectives > 0 ? found(tokens, here - 1, 'likely') : NOTHING;
  const { word } = next;
  // "Je voor- en achternaam"
  if (words.text.charAt(next.end) === '-' && /^(?:en|of)$/.test(tokens[here + 1]?.word ?? ''))
    return found(tokens, here + 2, 'sure');
  if (/^\d{1,3}(?:e|de|ste)$/.test(word)) return found(tokens, here, 'sure');
  // "je oude en je nieuwe adres", "wat is je tweede?"
  if (adjectives > 0 && (word === 'en' || word === 'of'))
    return isPastThere(words, at, here - 1) ? NOTHING : found(tokens, here - 1, 'sure');
  // "Dat is je goed recht"
  if (word === 'goed' && tokens[here + 1]?.word === 'recht') return found(tokens, here + 1, 'sure');
  if (DAYS.test(word)) return NOTHING;
  // "Ik adviseer je contact op te nemen"
  if (word === 'contact' && TAKEN_UP.has(tokens[here + 1]?.word ?? '')) return NOTHING;
  // "Moet je gezien hebben"
  if (/^ge\p{L}+[dtn]$/u.test(word) && WITH_PARTICIPLE.has(tokens[here + 1]?.word ?? '')) return NOTHING;
  // "Neem je oude mee": what it is of was said before.
  if (
    adjectives === 1 &&
    NAMED_BEFORE.has(tokens[here - 1]?.word ?? '') &&
    (isAfterPronoun(word) || PREPOSITIONS.has(word))
  )
    return found(tokens, here - 1, 'sure');
  if (isAfterPronoun(word) || CONJUNCTIONS.has(word))
    return adjectives > 0 &&
      (verbForm(word) || PREPOSITIONS.has(tokens[at - 1]?.word ?? '') || tokens[at - 1]?.word === 'je')
      ? found(tokens, here - 1, 'likely')
      : NOTHING;
  // "Ik kan je pas maandag helpen": not before.
  if (word === 'pas' && tokens[at - 1]?.word !== 'je' && LATER.test(tokens[here + 1]?.word ?? ''))
    return NOTHING;
  if (isGift(words, at, word)) return NOTHING;
  const noun = isNoun(word);
  if (adjectives === 0 && isVerbThere(words, at, here, noun)) return NOTHING;
  if (noun) return found(tokens, here, 'sure');
  if (adjectives > 0 && verbForm(word) && verbForm(word) !== 'stem') return found(tokens, here - 1, 'likely');
  if (adjectives > 0) return found(tokens, here, isPlural(word) ? 'likely' : 'sure');
  const short = isAbbreviation(words.text, next);
  return word.length < 3 && !short ? NOTHING : found(tokens, here, short ? 'sure' : 'likely');
}

/** Nothing stands before `tokens[at]` but a space, and perhaps a bracket: "je (nieuwe) adres". */
function isNext(words: Words, at: number): boolean {
  const { text, tokens } = words;
  if (isDirectly(words, at)) return true;
  const gap = gapBefore(text, tokens, at).trim();
  return (
    tokens[at]?.sentence === tokens[at - 1]?.sentence &&
    ((gap === '(' && text.charAt(tokens[at]?.end ?? 0) === ')') || gap === ')')
  );
}

function found(tokens: readonly Token[], noun: number, kind: 'sure' | 'likely'): Possessed {
  const word = tokens[noun]?.word ?? '';
  const plural = isPlural(word);
  return { kind, end: noun + 1, plural, person: !plural && isPerson(word) };
}

const TAKEN_UP = wordSet('op opnemen te leggen zoeken');
const WITH_PARTICIPLE = wordSet('hebben zijn heeft worden');
const DAYS = /^(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|morgen|middag|avond)?$/;
const NAMED_BEFORE = wordSet('oude nieuwe vorige huidige eigen');
const UNDECLINED = wordSet('gratis online extra prima standaard digitaal');
const SEQUEL = new Set(['vorige', 'volgende']);

/** What stands before a noun as an adjective does: "je opgeslagen gegevens", "je volgende afspraak"; not "bel je volgende week". */
function isLikeOne(words: Words, at: number, before: string): boolean {
  const { word } = words.tokens[at] ?? { word: '' };
  const next = isDirectly(words, at + 1) ? (words.tokens[at + 1]?.word ?? '') : '';
  if (next === '' || isAfterPronoun(next) || isInfinitive(next) || isParticiple(next)) return false;
  if (SEQUEL.has(word)) return !TIMES.test(next);
  // "Je meest recente bericht"
  if (word === 'meest' || word === 'minst') return isAdjective(next);
  // "Met je minderjarig kind"
  if (/.(?:ig|lijk|isch)$/.test(word))
    return isNoun(next) && (before === '' || PREPOSITIONS.has(before) || isPerson(next));
  if (UNDECLINED.has(word)) return isNoun(next) || verbFormAtEnd(next) === null;
  return isParticiple(word) && isNoun(next);
}

/** Words that say when or how often, and are no thing. */
export const TIMES =
  /^(?:keer|week|maand|jaar|seizoen|kwartaal|eeuw|\p{L}*(?:dag|avond|nacht|ochtend|middag))$/u;

/** "Dat je bestelde en …": behind the opening of a clause such a word is a verb in the past, and no adjective. */
function isPastThere({ tokens }: Words, at: number, here: number): boolean {
  return (
    here === at + 1 &&
    CONJUNCTIONS.has(tokens[at - 1]?.word ?? '') &&
    /[dt]e$/.test(tokens[here]?.word ?? '') &&
    verbFormAtEnd(tokens[here]?.word ?? '') !== null
  );
}

/** The word behind `je` is a verb there: "om je te helpen", "dat hij je belt", "die bij je langskwam". */
function isVerbThere(words: Words, at: number, here: number, noun: boolean): boolean {
  const { tokens } = words;
  const word = tokens[here]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  if (PREPOSITIONS.has(before) ? isPastPlural(word, true) : MORE.has(before) && isPastPlural(word, false))
    return true;
  if (noun && isDoneByUs(words, at)) return false;
  if (isInfinitive(word) && here + 1 === clauseEnd(words, at, 'verb-last') && isDoneByMany(words, at))
    return true;
  if (isInfinitive(word))
    return (
      !((noun && hasVerbLater(words, here)) || ((noun || isPluralNoun(word)) && PREPOSITIONS.has(before))) &&
      (PREPOSITIONS.has(before) || mayHaveInfinitive(words, at))
    );
  // "je vraag" cannot be a verb, for behind je it would end in t; "dat ik je aanmeld" is one.
  if (before === 'ik' && CONJUNCTIONS.has(tokens[at - 2]?.word ?? '') && verbFormAtEnd(word) === 'stem')
    return !hasVerbLater(words, here);
  if (noun) return false;
  const form = verbFormAtEnd(word);
  return (form !== null && form !== 'stem') || isParticiple(word);
}

const WITH_INFINITIVE = wordSet(
  'laat help leer hoor zie ga kom wil wou zal zou kan kon moet mag mocht moest',
);

/** "Doe wat wij van je vragen": the last word is what they do. */
function isDoneByMany({ tokens, sentences }: Words, at: number): boolean {
  const first = Math.max(sentences[tokens[at]?.sentence ?? 0]?.first ?? 0, at - 4);
  return tokens
    .slice(first, at)
    .some(({ word }, place) => MORE.has(word) && CONJUNCTIONS.has(tokens[first + place - 1]?.word ?? ''));
}

/** Something before `at` in its clause that an infinitive or a plural verb may go with: "kan je bellen", "die je bellen". */
function mayHaveInfinitive({ tokens, sentences }: Words, at: number): boolean {
  const first = Math.max(sentences[tokens[at]?.sentence ?? 0]?.first ?? 0, at - FAR);
  // "Je talen beheren", "Stuur je plannen": nothing of the kind, so that it is a noun.
  return tokens
    .slice(first, at)
    .some(
      ({ word }) =>
        WITH_INFINITIVE.has(stemOf(word)) ||
        MORE.has(word) ||
        CONJUNCTIONS.has(word) ||
        /en$|^(?:om|te|kunt?|wilt|zult?)$/.test(word),
    );
}

const FAR = 20;
const MORE = new Set(['wij', 'we', 'zij', 'ze']);

/** "Ik begrijp je zorgen": behind such a verb no other one follows. */
function isDoneByUs({ tokens }: Words, at: number): boolean {
  const verb = tokens[at - 1]?.word ?? '';
  return tokens[at - 2]?.word === 'ik' && verbForm(verb) === 'stem' && !WITH_INFINITIVE.has(verb);
}

/** "Ik zal je vragen beantwoorden" against "ik wil je vragen of …": another verb follows in the clause. */
function hasVerbLater(words: Words, at: number): boolean {
  const end = clauseEnd(words, at);
  for (let here = at + 1; here < end; here++) {
    const word = words.tokens[here]?.word ?? '';
    if (word === 'om' || word === 'of' || word === 'te') return false;
    if (isInfinitive(word) || isParticiple(word) || verbFormAtEnd(word)) return true;
  }
  return false;
}

/** "Ik wens je sterkte": given to the reader, not owned. "Ik stuur je bericht door" is. */
function isGift(words: Words, at: number, word: string): boolean {
  if (!GIFTS.has(word)) return false;
  const before = [words.tokens[at - 1]?.word ?? '', words.tokens[at - 2]?.word ?? ''];
  const end = clauseEnd(words, at, 'verb-last') - 1;
  if (
    !before.some((verb) => GIVES.has(verb)) &&
    !(MORE.has(before[0] ?? '') && GIVES.has(words.tokens[end]?.word ?? ''))
  )
    return false;
  const behind = words.tokens[at + 2];
  return (
    behind?.sentence !== words.tokens[at]?.sentence ||
    !/^(?:door|op|terug|in|aan|af)$/.test(behind?.word ?? '')
  );
}

/** "DigiD", "VVE": a thing, whereas a word with one capital may be the name of anything, such as a button. */
function isAbbreviation(text: string, { start, end }: Token): boolean {
  const rest = text.slice(start + 1, end);
  return rest !== rest.toLowerCase();
}
