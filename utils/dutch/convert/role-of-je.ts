import { wordSet } from '../lexicons/word-list';
import type { Token, Words } from '../tokens';
import { afterVerb } from './after-verb';
import { clauseEnd, clauseStart, isBetween, isDirectly, isRoundOff } from './clause';
import { possessed } from './possessed';
import type { RoleFound } from './role';
import { inSubordinate, opensSubordinate } from './subordinate';
import { isInfinitive, verbForm } from './verb-forms';
import { MODAL, PAST } from './verb-stems';
import { isAfterPronoun, isNoun, PREPOSITIONS } from './word-kinds';

const PRONOUNS = wordSet('ik we wij hij zij ze men jullie het dit er iemand niemand u ons mij hem haar');
const COMPARED: ReadonlySet<string> = new Set(['third', 'any']);
const JOINS = new Set(['en', 'maar', 'want', 'dus', 'of', 'ofwel', 'plus']);
// "voor je vertrekt": prepositions that also open a clause.
const ALSO_CONJUNCTION = new Set(['voor', 'tot', 'sinds', 'na']);

/** What the je at `tokens[at]` is: subject, object or possessive ("je hebt", "ik bel je", "je pas"). */
export function roleOf(words: Words, at: number, token: Token): RoleFound {
  const { tokens } = words;
  const owned = possessed(words, at);
  const owns = owned.kind !== 'no';
  const previous = tokens[at - 1]?.word ?? '';

  if (token.word === 'jou') {
    const sure = owned.kind === 'sure' && !PREPOSITIONS.has(previous);
    return sure ? { role: 'possessive', sure: false } : { role: 'object', sure: true };
  }
  // "Dat je jezelf de schuld geeft"
  const doesToItself = tokens[at + 1]?.word === 'jezelf' && isDirectly(words, at + 1);
  const onlySubject = doesToItself || token.word === 'jij' || token.word === 'ge' || token.word === 'gij';
  if (!isDirectly(words, at)) return onlySubject ? { role: 'subject', sure: true } : atStart(words, at);
  if (onlySubject) return afterVerb(words, at, { ...owned, kind: 'no' }, true);
  // "Met al je vragen"
  if (previous === 'al' && isAllOf(tokens[at + 1]?.word ?? '')) return possessive(false);
  if (isWorry(words, at)) return { role: 'object', sure: true };
  if (previous === 'je' || previous === 'jij' || previous === 'u')
    return owns ? possessive(owned.kind === 'sure') : { role: 'object', sure: true };
  // "De door je gekozen dag"
  if (isBetween(words, at)) return { role: 'object', sure: true };
  if (PREPOSITIONS.has(previous) && !isRoundOff(words, at - 1)) {
    // "Dat zal ik naar je opsturen": what nobody listed, at the end, as verbs stand there.
    if (owned.kind === 'likely' && isLastVerb(words, at + 1)) return { role: 'object', sure: false };
    if (owns) return possessive(true);
    const next = verbForm(tokens[at + 1]?.word ?? '');
    if (ALSO_CONJUNCTION.has(previous) && isDirectly(words, at + 1) && (next === 'third' || next === 'any'))
      return { role: 'subject', sure: true };
    return { role: 'object', sure: true };
  }
  // "Een beter antwoord dan je kreeg"
  if (
    previous === 'dan' &&
    isDirectly(words, at + 1) &&
    COMPARED.has(verbForm(tokens[at + 1]?.word ?? '') ?? '')
  )
    return { role: 'subject', sure: true };
  if (JOINS.has(previous) && !opensSubordinate(words, at - 1)) return atStart(words, at);
  if (opensSubordinate(words, at - 1)) return inSubordinate(words, at, owned);
  // "Mag ik je lastigvallen": what nobody listed, and ends as what one may or can do.
  if (
    owned.kind === 'likely' &&
    isModal(tokens[at - 2]?.word ?? '') &&
    /.{4}en$/.test(tokens[at + 1]?.word ?? '')
  )
    return { role: 'object', sure: false };
  if (PRONOUNS.has(previous)) return owns ? possessive(true) : { role: 'object', sure: true };
  return afterVerb(words, at, owned, false);
}

// "Opsturen", "doorverwezen"
const PUT_TOGETHER = /^(?:op|door|toe|mee|terug|aan|af|na|uit|over|langs)\p{L}{3,}en$/u;
const OPENS = wordSet('zal kan kun kunnen wil mag moet zou ga heeft heb hebben had');

/** The last word of the clause is a verb that one before it waits for. */
function isLastVerb(words: Words, at: number): boolean {
  const word = words.tokens[at]?.word ?? '';
  if (at + 1 !== clauseEnd(words, at) || !(isInfinitive(word) || PUT_TOGETHER.test(word))) return false;
  const clause = words.tokens.slice(clauseStart(words, at), at).map(({ word }) => word);
  const opens = clause.findIndex((word) => OPENS.has(word));
  return opens !== -1 && !clause.slice(opens + 1).some(isInfinitive);
}

const isModal = (word: string) => MODAL.has(word) || PAST.has(word);

/** A `je` that opens a sentence or a clause: "Je krijgt bericht", "Je aanvraag is binnen". */
function atStart(words: Words, at: number): RoleFound {
  const { tokens } = words;
  const owned = possessed(words, at);
  const next = isDirectly(words, at + 1) ? (tokens[at + 1]?.word ?? '') : '';
  if (owned.kind === 'no') return { role: 'subject', sure: isAfterPronoun(next) || verbForm(next) !== null };
  // "Je wilde weten": no wild one.
  if (next === 'wilde') return { role: 'subject', sure: true };
  if (owned.kind === 'sure') return possessive(true);
  // "je begrijp mij niet", as one writes who has not learnt the t.
  if (verbForm(next) === 'stem' && !isNoun(next)) return { role: 'subject', sure: false };
  // "Je ticket: 0417"
  if (/^ ?:/.test(words.text.slice(tokens[owned.end - 1]?.end ?? 0))) return possessive(false);
  // A word that no list knows: behind "je" in this place a verb ends in t or in the te of the past.
  const behind = isDirectly(words, owned.end) ? verbForm(tokens[owned.end]?.word ?? '') : null;
  if (behind) return possessive(true);
  return {
    role: /(?:t|[dt]e)$/.test(next) && !hasVerb(words, owned.end) ? 'subject' : 'possessive',
    sure: false,
  };
}

function hasVerb(words: Words, from: number): boolean {
  const rest = words.tokens.slice(from, clauseEnd(words, from - 1));
  return rest.some(({ word }) => verbForm(word) !== null || isInfinitive(word));
}

const isAllOf = (word: string) => word.length > 3 && /(?:en|s)$/.test(word);

const NEVER_BETWEEN = new Set(['en', 'of', 'je', 'jij', 'u']);

/** "Maak je je zorgen": the only thing one makes oneself without owning it. */
function isWorry({ tokens }: Words, at: number): boolean {
  const [first, second] = tokens.slice(at + 1, at + 3).map(({ word }) => word);
  if (first !== 'zorgen' && (second !== 'zorgen' || NEVER_BETWEEN.has(first ?? ''))) return false;
  return tokens
    .slice(Math.max(0, at - 3), at + 6)
    .some(({ word }) => /^(?:maak|maken|maakt|gemaakt|maakte)$/.test(word));
}

function possessive(sure: boolean): RoleFound {
  return { role: 'possessive', sure };
}
