import type { Words } from '../tokens';
import { stemOf, verbForm, verbFormAtEnd } from './verb-forms';
import { AFFECTS } from './verb-stems';
import {
  CONJUNCTIONS,
  DETERMINERS,
  DOERS,
  isAfterPronoun,
  isAgent,
  isNoun,
  isPerson,
  MACHINES,
  PREPOSITIONS,
} from './word-kinds';

const BREAKS = new Set(['en', 'maar', 'of', 'want', 'dus']);
// A clause is not looked at beyond this many words, so that the work stays in step with the length of a text.
const LONGEST = 40;
const MARK = /[,;:()\n]| [-–] /;
const SUBORDINATE = new Set([...CONJUNCTIONS, 'want', 'maar']);
const OTHER_SUBJECT = new Set('ik we wij hij zij ze er jullie de het een die dit deze onze mijn'.split(' '));
const PRONOUNS = new Set('ik we wij hij zij ze men iemand niemand iedereen jullie er wie'.split(' '));
const NOMINATIVE = new Set(['ik', 'we', 'wij', 'hij', 'men', 'je', 'jij', 'u']);
const SEEKS = new Set(
  'zoek bedoel wil kies ken lees gebruik bekijk neem krijg verwacht spreek vind zie heb bezoek volg'.split(
    ' ',
  ),
);
const THINKS = new Set(['denk', 'bedoel', 'zoek', 'verwacht', 'vermoed', 'ken', 'noem']);
const CONTACTS = new Set(['bel', 'mail', 'app', 'help', 'informeer', 'bezoek', 'contacteer', 'ontvang']);
// "Dit geeft u recht op korting."
const GIVEN = new Set('recht toegang korting inzicht voorrang zekerheid rust meer de een'.split(' '));
// What the reader does to a machine, and not the other way round: "de app vindt u in de winkel".
const DONE_TO_MACHINES = new Set(
  'vind krijg gebruik download open bezoek installeer kies sluit heb kun moet mag start zie lees haal bekijk vul'.split(
    ' ',
  ),
);

/** A comma, bracket, dash or line break stands before `tokens[at]`. */
export function isApart({ text, tokens }: Words, at: number): boolean {
  const end = tokens[at - 1]?.end ?? 0;
  const start = tokens[at]?.start ?? 0;
  return !isSpace(text, end, start) && MARK.test(text.slice(end, start));
}

/** Nothing but spaces stands between `tokens[at]` and the word before it, in the same sentence. */
export function isDirectly({ text, tokens }: Words, at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  return (
    before !== undefined &&
    token !== undefined &&
    before.sentence === token.sentence &&
    (isSpace(text, before.end, token.start) || text.slice(before.end, token.start).trim() === '')
  );
}

/** "Hier rond je de aanvraag af": no preposition but a verb with its particle. */
export function isRoundOff(words: Words, at: number): boolean {
  const { tokens } = words;
  return tokens[at]?.word === 'rond' && tokens[clauseEnd(words, at) - 1]?.word === 'af';
}

/** "De door u gekozen dag": an article before, and what was done behind. */
export function isBetween(words: Words, at: number): boolean {
  const { tokens } = words;
  return (
    tokens[at - 1]?.word === 'door' &&
    /^(?:de|het|een|alle|elke)$/.test(tokens[at - 2]?.word ?? '') &&
    isDirectly(words, at - 1) &&
    isDirectly(words, at + 1) &&
    /(?:[dt]e|en)$/.test(tokens[at + 1]?.word ?? '')
  );
}

/** One space is what most words have between them. */
function isSpace(text: string, start: number, end: number): boolean {
  return end === start + 1 && text.charCodeAt(start) === 32;
}

/** First token of the clause that holds `at`: after the last comma, bracket or coordinating word in its sentence. */
export function clauseStart(words: Words, at: number): number {
  const { tokens, sentences } = words;
  const first = Math.max(sentences[tokens[at]?.sentence ?? 0]?.first ?? 0, at - LONGEST);
  for (let here = at; here > first; here--) {
    if (isApart(words, here)) return here;
    if (BREAKS.has(tokens[here - 1]?.word ?? '')) return here;
  }
  return first;
}

/**
 * Index after the last token of the clause that holds `at`; "en" and "of" do not end it. Before the verb of a
 * subordinate clause has come (`verb-last`), "dat" and "die" are things, and end nothing either.
 */
export function clauseEnd(
  words: Words,
  at: number,
  order: 'verb-first' | 'verb-last' = 'verb-first',
): number {
  const { tokens, sentences } = words;
  const last = Math.min(sentences[tokens[at]?.sentence ?? 0]?.last ?? tokens.length, at + LONGEST);
  for (let here = at + 1; here < last; here++) {
    if (isApart(words, here)) return here;
    const { word } = tokens[here] ?? { word: '' };
    if (!SUBORDINATE.has(word) || word === 'of' || word === 'dan') continue;
    if (order === 'verb-first' || (word !== 'dat' && word !== 'die')) return here;
  }
  return last;
}

/** The clause is followed by one that says what then is so: ", dan …", ", kom …", ", betaal je …". */
export function isCondition(words: Words, at: number): boolean {
  const { tokens, text, sentences } = words;
  const end = clauseEnd(words, at);
  const last = sentences[tokens[at]?.sentence ?? 0]?.last ?? end;
  // "Krijgt u een brief die u niet snapt, dan …"
  for (let here = at + 1; here < Math.min(last, at + LONGEST); here++)
    if (tokens[here]?.word === 'dan' && (isApart(words, here) || isFollowedByVerb(words, here))) return true;
  if (end >= last || !text.slice(tokens[end - 1]?.end ?? 0, tokens[end]?.start ?? 0).includes(','))
    return false;
  const next = tokens[end]?.word ?? '';
  return verbForm(next) !== null && !isNoun(next);
}

/** "… dan is", "… dan krijgt u": what follows, though nobody put a comma before it. */
function isFollowedByVerb({ tokens }: Words, at: number): boolean {
  const next = tokens[at + 1]?.word ?? '';
  return (
    tokens[at + 1]?.sentence === tokens[at]?.sentence &&
    verbForm(next) !== null &&
    !isNoun(next) &&
    !PREPOSITIONS.has(next)
  );
}

/** What stands before a verb in its clause: someone who does it, a thing that may be done, or neither. */
export type Lead = 'pronoun' | 'doer' | 'machine' | 'thing' | 'pointer' | 'none';

/** What the words before the verb at `verb` are, as far as it tells whether they do what the verb says. */
export function leadOf(words: Words, verb: number): Lead {
  const { text, tokens } = words;
  const start = clauseStart(words, verb);
  const lead = tokens.slice(start, verb);
  const first = lead[0]?.word ?? '';
  const last = lead.at(-1)?.word ?? '';
  if (lead.length === 0) return 'none';
  if (PREPOSITIONS.has(first) && !lead.some(({ word }) => NOMINATIVE.has(word))) return 'none';
  if (last === 'je' || last === 'jij' || last === 'u' || lead.some(({ word }) => PRONOUNS.has(word)))
    return 'pronoun';
  // "Als bewijs geeft u de bon": what something is for, without an article.
  if (first === 'als' && lead.length <= 2 && !DETERMINERS.has(last)) return 'none';
  if (lead.length === 1) {
    // An unstressed "het" never stands in front as what is done.
    if (first === 'het') return 'pronoun';
    if (first === 'dat' || first === 'dit' || first === 'deze' || first === 'die') return 'pointer';
  }
  // "De brief van de gemeente": the first noun is the head.
  const end = lead.findIndex(({ word }, at) => at > 0 && (PREPOSITIONS.has(word) || CONJUNCTIONS.has(word)));
  const head = lead[(end === -1 ? lead.length : end) - 1];
  const word = head?.word ?? '';
  if (DOERS.has(word) || /(?:medewerker|monteur|dienst|arts|team|schap|corporatie|beheerder)$/.test(word))
    return 'doer';
  if (isPerson(word) || (DETERMINERS.has(first) && isAgent(word))) return 'doer';
  if (head && isShouted(text, head.start, head.end)) return 'doer';
  if (MACHINES.has(word)) return 'machine';
  if (isCalled(words, start, verb)) return 'doer';
  return DETERMINERS.has(first) || isNoun(word) ? 'thing' : 'none';
}

/** The word at `verb`, with a t, has a doer before it, so the `u` behind it is an object: "een collega belt u". */
export function hasOtherSubject(words: Words, verb: number): boolean {
  const lead = leadOf(words, verb);
  if (isSought(words, verb)) return false;
  // "Wie denkt u dat …", "wie bedoelt u": nobody is thought by somebody else.
  if (words.tokens[verb - 1]?.word === 'wie' && THINKS.has(stemOf(words.tokens[verb]?.word ?? '')))
    return false;
  if (lead === 'pronoun' || lead === 'doer') return true;
  if (lead === 'none') return isSharedSubject(words, verb);
  const stem = stemOf(words.tokens[verb]?.word ?? '');
  if (lead === 'machine') return !DONE_TO_MACHINES.has(stem);
  if (stem === 'geef') return GIVEN.has(words.tokens[verb + 2]?.word ?? '');
  return AFFECTS.has(stem);
}

/** "Welke school zoekt u?": asked for is what the reader does something to, unless that thing does things to people. */
function isSought(words: Words, verb: number): boolean {
  const first = words.tokens[clauseStart(words, verb)]?.word ?? '';
  return (first === 'welke' || first === 'welk') && SEEKS.has(stemOf(words.tokens[verb]?.word ?? ''));
}

/** "De monteur komt langs en belt u vooraf": who does the first does the second. */
function isSharedSubject(words: Words, verb: number): boolean {
  const { tokens, sentences } = words;
  if (tokens[verb - 1]?.word !== 'en') return false;
  const first = Math.max(sentences[tokens[verb]?.sentence ?? 0]?.first ?? verb, verb - LONGEST);
  for (let here = verb - 2; here > first; here--) {
    const form = verbForm(tokens[here]?.word ?? '');
    if (form !== 'third' && form !== 'any') continue;
    const lead = leadOf(words, here);
    if (lead === 'doer' || lead === 'pronoun') return !lastLeadIsU(words, here);
    if (tokens[here + 1]?.word === 'u') return false;
  }
  return false;
}

/** "U komt langs en belt ..." */
function lastLeadIsU({ tokens }: Words, verb: number): boolean {
  return tokens[verb - 1]?.word === 'u';
}

/** "Karin belt u": a name that a list cannot know, before a verb of contact. */
function isCalled({ text, tokens }: Words, start: number, verb: number): boolean {
  const name = tokens[start];
  if (!name || !CONTACTS.has(stemOf(tokens[verb]?.word ?? ''))) return false;
  const capital = text.charAt(name.start) !== text.charAt(name.start).toLowerCase();
  return (
    capital &&
    name.word.length > 2 &&
    !isAfterPronoun(name.word) &&
    !isNoun(name.word) &&
    !DETERMINERS.has(name.word)
  );
}

/** "GGD", "DUO": a body, written as one. */
function isShouted(text: string, start: number, end: number): boolean {
  const raw = text.slice(start, end);
  return (
    raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase() && text !== text.toUpperCase()
  );
}

/**
 * The finite verb at the end of the clause of a subject at `subject`, if it is one of `forms` ("als u een pas heeft").
 * Returns its index, or -1 when another clause or subject comes first.
 */
export function laterVerb(words: Words, subject: number, forms: ReadonlySet<string>): number {
  const { tokens, sentences } = words;
  const last = Math.min(sentences[tokens[subject]?.sentence ?? 0]?.last ?? tokens.length, subject + LONGEST);
  let complete = false;
  let joined = false;
  for (let at = subject + 1; at < last; at++) {
    const word = tokens[at]?.word ?? '';
    if (isApart(words, at)) return -1;
    if (forms.has(word)) return at;
    // "Als u een pas of een code heeft": what is joined before the verb has come is no other clause.
    if (word === 'en' || word === 'of') joined = complete;
    else if (SUBORDINATE.has(word) || (joined && OTHER_SUBJECT.has(word))) return -1;
    if (!isNoun(word) && !PREPOSITIONS.has(word) && verbFormAtEnd(word) && verbFormAtEnd(word) !== 'stem')
      complete = true;
  }
  return -1;
}
