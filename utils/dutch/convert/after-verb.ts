import { wordSet } from '../lexicons/word-list';
import type { Words } from '../tokens';
import { isWrittenAsName } from '../written-as-name';
import { clauseEnd, clauseStart, isApart, isCondition, isDirectly, isRoundOff } from './clause';
import { leadOf } from './lead';
import { isLightVerb } from './light-verbs';
import { type Possessed, TIMES } from './possessed';
import type { RoleFound } from './role';
import { comesAbout, inSubordinate, waitsForDoer } from './subordinate';
import { isInfinitive, stemOf, verbForm } from './verb-forms';
import { AFFECTS, HAPPENS, MODAL, NO_COMMAND, PAST } from './verb-stems';
import { DETERMINERS, isAdjective, isAfterPronoun, isNoun, PREPOSITIONS, ROLES } from './word-kinds';

const POINTERS = wordSet(
  'dan dat dit daar hier zo nu toen waar wat hoe wie wanneer waarom straks morgen vandaag daarna daarmee hiermee online eerst ook meestal soms misschien',
);

// No clause is longer, in words.
const LONGEST = 20;
// What a verb ends in that one does to something.
const ADDS = /^(?:aan|af|bij|in|op|terug|door|mee|na)$/;
const COPULAS = new Set(['blijf', 'word', 'ben']);
const REFLEXIVE = wordSet('meld haast vergis verheug gedraag bekommer bemoei legitimeer identificeer');

/** What a `je` behind a verb (or another word) is: "heb je", "ik bel je", "vul je naam in", "hoe eerder je". */
export function afterVerb(words: Words, at: number, owned: Possessed, onlySubject: boolean): RoleFound {
  const { tokens } = words;
  const verb = at - 1;
  const word = tokens[verb]?.word ?? '';
  const owns = owned.kind !== 'no';
  const possessive: RoleFound = { role: 'possessive', sure: owned.kind === 'sure' };
  if (onlySubject)
    return isVerbHere(words, verb) ? { role: 'subject', sure: true, verb } : { role: 'subject', sure: true };
  if (word === 'dank' || word === 'bedank' || word === 'bedankt')
    return owns ? possessive : { role: 'object', sure: true };
  if (!isVerbHere(words, verb)) {
    if (waitsForDoer(words, at)) return inSubordinate(words, at, owned);
    return owns ? possessive : { role: 'object', sure: isAfterPronoun(word) || isNoun(word) };
  }
  const form = verbForm(word);
  if (form === 'third' || form === 'plural') return owns ? possessive : { role: 'object', sure: true };
  if (isOthers(words, verb, word)) return owns ? possessive : { role: 'object', sure: true };
  // "… blijf je lid": what one is, without an article.
  if (COPULAS.has(word) && ROLES.has(tokens[at + 1]?.word ?? ''))
    return { role: 'subject', sure: true, verb };
  // "Wat was je favoriete boek?", "Zit je vraag er niet bij?", "Moet je pas geldig zijn?"
  if (owned.kind === 'sure' && (word === 'was' || ownedDoes(words, owned, verb)))
    return { role: 'possessive', sure: owned.person };
  // "Dan moet je kind mee": nobody does something to a person without an article.
  if (
    owned.person &&
    form === 'any' &&
    !/^(?:zijn|worden|blijven)$/.test(tokens[clauseEnd(words, verb) - 1]?.word ?? '')
  )
    return { ...possessive, sure: false };
  // "Dan moet je melding doen."
  if (isLightVerb(stemOfInfinitive(tokens[at + 2]?.word ?? ''), tokens[at + 1]?.word ?? ''))
    return { role: 'subject', sure: true, verb };
  // "Deze app kan je privacy schaden": what stands in front is a thing already, so another one cannot be what is done.
  if (owns && form === 'any' && isThingInFront(words, verb)) return { ...possessive, sure: false };
  const start = clauseStart(words, verb);
  if (verb > start && !isSmall(words, start, verb)) return { role: 'subject', sure: true, verb };
  return atClauseStart(words, at, owned);
}

/** What is owned does what the verb says, and not its owner. */
function ownedDoes(words: Words, owned: Possessed, verb: number): boolean {
  const word = words.tokens[verb]?.word ?? '';
  if (verbForm(word) !== 'any') return false;
  return MODAL.has(word) || PAST.has(word)
    ? comesAbout(words, owned.end, clauseEnd(words, verb))
    : HAPPENS.has(word);
}

/** "Heb je", "Vul je naam in", "Meld je aan", "Eet je vegetarisch, dan …": the verb comes first. */
function atClauseStart(words: Words, at: number, owned: Possessed): RoleFound {
  const { tokens, sentences } = words;
  const verb = at - 1;
  const word = tokens[verb]?.word ?? '';
  const subject: RoleFound = { role: 'subject', sure: true, verb };
  const sentence = sentences[tokens[at]?.sentence ?? 0];
  const asks = sentence?.asks ?? false;
  const owns = owned.kind !== 'no';
  const thirdToo = MODAL.has(word) || PAST.has(word);
  // "Wist je vriendin dat …"
  if (owned.kind === 'sure' && owned.person && verbForm(word) === 'any')
    return { role: 'possessive', sure: false };
  // "…, dan neem je plaats", "Doe je aangifte?"
  if (
    isLightVerb(word, tokens[at + 1]?.word ?? '') &&
    (asks || isApart(words, verb) || isCondition(words, at))
  )
    return subject;
  // "Houd je rekening met …"
  if (/^houd?$/.test(word) && /^(?:er|rekening)$/.test(tokens[at + 1]?.word ?? ''))
    return { ...subject, sure: asks };
  if (asks && clauseStart(words, verb) === sentence?.first) return subject;
  const joined = tokens[verb - 1]?.word ?? '';
  if (
    (!owns || asks) &&
    (/^(?:en|of)$/.test(joined) || (joined === 'maar' && !REFLEXIVE.has(word))) &&
    isInvertedBefore(words, verb)
  )
    return subject;
  // "Werk je gegevens bij."
  if (owns && !asks && !isCondition(words, at) && ADDS.test(tokens[clauseEnd(words, at) - 1]?.word ?? ''))
    return { role: 'possessive', sure: false };
  const follows = isApart(words, verb) && verb > (sentence?.first ?? 0);
  if (NO_COMMAND.has(word) || thirdToo) return { ...subject, sure: !owns || follows };
  // "Leg je mij dat uit?"
  if (/^(?:je|jouw|me|mij|ons)$/.test(tokens[at + 1]?.word ?? '')) return subject;
  // "Meld je bij de balie, dan …": what one only does to oneself.
  if (!asks && REFLEXIVE.has(word) && !owns && !isGoal(tokens[at + 1]?.word ?? ''))
    return { role: 'object', sure: false };
  // "…, kies je Opslaan", "…, zie je foutmeldingen": only what is one of its kind must be owned.
  const next = tokens[at + 1];
  const named = next !== undefined && isWrittenAsName(words.text, next);
  if (follows && owned.kind === 'likely' && (owned.plural || named)) return subject;
  // "Lukt het niet, meld je dan bij de balie."
  if (!asks && follows && tokens[at + 1]?.word === 'dan') return { role: 'object', sure: false };
  // "…, bel je ons": what follows from the clause before the comma.
  if (!owns && follows) return subject;
  const condition = isCondition(words, at);
  // "Geef je wijzigingen niet door, dan …"
  if (condition && owned.plural && isDenied(words, at)) return { ...subject, sure: false };
  if (owned.kind === 'sure') return { role: 'possessive', sure: !condition && !asks };
  if (condition || asks) return { ...subject, sure: !owns };
  if (owned.kind === 'likely') return { role: 'possessive', sure: false };
  // "Meld je aan": a command with its own object.
  return { role: 'object', sure: isDirectly(words, at + 1) };
}

/** What is done something to: "meld je het niet". */
function isGoal(word: string): boolean {
  return DETERMINERS.has(word) || /^(?:iets|niets|niks|niet|wat)$/.test(word);
}

/** "Doen" → "doe", "maken" → "maak". */
function stemOfInfinitive(word: string): string {
  return word === 'doen' ? 'doe' : word.replace(/([aeo])([^aeiou])en$/, '$1$1$2');
}

function isDenied(words: Words, at: number): boolean {
  return words.tokens.slice(at, clauseEnd(words, at)).some(({ word }) => /^(?:niet|nooit|geen)$/.test(word));
}

/** "Dan koop je een kaartje en …": the verb before had something in front of it and its doer behind it. */
function isInvertedBefore({ tokens, sentences }: Words, verb: number): boolean {
  const first = Math.max(sentences[tokens[verb]?.sentence ?? 0]?.first ?? verb, verb - LONGEST);
  for (let here = verb - 1; here > first; here--) {
    const form = verbForm(tokens[here - 1]?.word ?? '');
    if (tokens[here]?.word === 'je' && (form === 'stem' || form === 'any')) return true;
  }
  return false;
}

/** Somebody else does what the verb says: "ik bel je", "een collega kan je helpen", "dat kost je". */
function isOthers(words: Words, verb: number, word: string): boolean {
  const lead = leadOf(words, verb);
  if (lead === 'none') return false;
  if (verbForm(word) === 'stem') {
    const before = words.tokens.slice(clauseStart(words, verb), verb).map((token) => token.word);
    return before.includes('ik') || ['je', 'jij'].includes(before.at(-1) ?? '');
  }
  if (lead === 'pronoun' || lead === 'doer') return true;
  if (lead === 'machine') return !MODAL.has(word) && !PAST.has(word);
  return AFFECTS.has(stemOf(word));
}

function isThingInFront(words: Words, verb: number): boolean {
  const lead = leadOf(words, verb);
  return (
    (lead === 'thing' || lead === 'pointer' || lead === 'machine') &&
    !TIMES.test(words.tokens[verb - 1]?.word ?? '')
  );
}

/** Only a word such as "graag" or "en" stands before the verb: it still comes first. */
function isSmall({ tokens }: Words, start: number, verb: number): boolean {
  return tokens
    .slice(start, verb)
    .every(({ word }) =>
      /^(?:en|of|maar|graag|svp|eventueel|alsjeblieft|ja|nee|hoi|welkom|top|ok|oke|prima|goed)$/.test(word),
    );
}

/** The word is a verb where it stands: not the noun of "een vraag je", and its clause has no verb before it. */
function isVerbHere(words: Words, at: number): boolean {
  const { tokens } = words;
  const word = tokens[at]?.word ?? '';
  const before = isDirectly(words, at) ? (tokens[at - 1]?.word ?? '') : '';
  const form = verbForm(word);
  const start = clauseStart(words, at);
  if (
    at > start &&
    DETERMINERS.has(before) &&
    before !== 'dat' &&
    before !== 'dit' &&
    before !== 'het' &&
    before !== 'deze' &&
    before !== 'die' &&
    before !== 'je'
  )
    return false;
  if (form === null) {
    if (isAfterPronoun(word) || isNoun(word) || isAdjective(word) || isInfinitive(word) || word.length < 2)
      return false;
    if (/(?:en|nd|tie|heid|er|st|s)$/.test(word)) return false;
    return at === start || (at === start + 1 && POINTERS.has(before));
  }
  if (PREPOSITIONS.has(word)) return isRoundOff(words, at);
  const earlier = tokens.slice(start, at).some((token) => isFiniteVerb(token.word));
  // "Vul bij twijfel je adres in"
  if (form === 'stem' && at > start && PREPOSITIONS.has(before)) return false;
  if (form !== 'stem') return !(earlier && PAST.has(word));
  if (!isNoun(word)) return true;
  // "een korte vraag je"
  if (at > start && isAdjective(before)) return false;
  return !earlier;
}

function isFiniteVerb(word: string): boolean {
  const form = verbForm(word);
  return form !== null && form !== 'stem' && !isNoun(word) && !PREPOSITIONS.has(word);
}
