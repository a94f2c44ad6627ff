import { wordSet } from '../lexicons/word-list';
import type { Words } from '../tokens';
import { clauseEnd, clauseStart, isApart, isDirectly } from './clause';
import type { Possessed } from './possessed';
import type { RoleFound } from './role';
import { happensByItself, isInfinitive, isParticiple, stemOf, verbForm, verbFormAtEnd } from './verb-forms';
import { HAPPENS } from './verb-stems';
import { CONJUNCTIONS, DETERMINERS, isAfterPronoun, isNoun, PREPOSITIONS, ROLES } from './word-kinds';

const SECOND = new Set(['hebt', 'bent', 'kunt', 'wilt', 'zult']);
const THIRD = new Set(['is', 'heeft', 'wordt']);
const ASKS_HOW = new Set(['hoe', 'hoeveel', 'welke', 'welk', 'wiens']);

const IS_NOW = /^(?:bent|was|wordt|werd|blijft)$/;
const BECOMES = /^(?:bent|was|wordt|werd|blijft|worden|zijn|blijven)$/;

const DOES = wordSet('je jij u ik we wij hij zij ze het men');

/** The word at `at` opens a clause whose doer comes next: "dat", "omdat"; "of" only where it means "whether". */
export function opensSubordinate(words: Words, at: number): boolean {
  const { tokens, sentences } = words;
  const word = tokens[at]?.word ?? '';
  // "Eens je lid bent, …", as it is said in Flanders.
  if (word === 'eens') return at === sentences[tokens[at]?.sentence ?? 0]?.first;
  if (!CONJUNCTIONS.has(word)) return false;
  if (word === 'dan') return false;
  if (word !== 'of') return true;
  // "je telefoonnummer of je e-mailadres" against "of je toeslag krijgt": a finite verb ends the clause.
  const before = tokens[at - 1]?.word ?? '';
  if (at === (sentences[tokens[at]?.sentence ?? 0]?.first ?? 0)) return true;
  return (
    verbForm(before) !== null ||
    isInfinitive(before) ||
    isParticiple(before) ||
    /^(?:ook|niet|even|me|mij|ons|je|u|weten|dan)$/.test(before) ||
    !isDirectly(words, at)
  );
}

/** The clause of `at` began with a question word and has no verb yet: "hoe eerder je", "op welke dag je". */
export function waitsForDoer(words: Words, at: number): boolean {
  const { tokens } = words;
  const start = clauseStart(words, at);
  const first = tokens[start]?.word ?? '';
  for (let here = start; here < at; here++) {
    const word = tokens[here]?.word ?? '';
    const asks =
      ASKS_HOW.has(word) || (here > start && CONJUNCTIONS.has(word) && word !== 'dan' && word !== 'of');
    // "Dat u als huurder ook uw …": no clause, but what somebody is.
    if (word === 'als' && DOES.has(tokens[here - 1]?.word ?? '')) continue;
    if (
      !asks ||
      (here > start + 1 && !CONJUNCTIONS.has(word) && !PREPOSITIONS.has(first) && !verbForm(first))
    )
      continue;
    const between = tokens.slice(here + 1, at);
    if (between.length <= 3 && !between.some((token) => isFiniteHere(token.word) || DOES.has(token.word)))
      return true;
  }
  return false;
}

function isFiniteHere(word: string): boolean {
  const form = verbForm(word);
  return form !== null && form !== 'stem';
}

/** A `je` behind a conjunction: "als je vragen hebt" against "als je paspoort verlopen is". */
export function inSubordinate(words: Words, at: number, owned: Possessed): RoleFound {
  if (owned.kind === 'no') return { role: 'subject', sure: true };
  const { tokens } = words;
  const end = clauseEnd(words, at, 'verb-last');
  const subject: RoleFound = { role: 'subject', sure: false };
  const possessive: RoleFound = { role: 'possessive', sure: false };
  // "Als je lid wordt": what one is, without an article.
  if (
    ROLES.has(tokens[at + 1]?.word ?? '') &&
    (IS_NOW.test(tokens[at + 2]?.word ?? '') || BECOMES.test(tokens[end - 1]?.word ?? ''))
  )
    return subject;
  // "De apps die je fiets volgen": die already is what is done or does it, so that a thing behind je is yours.
  let other = tokens[at - 1]?.word === 'die' && isNoun(tokens[at - 2]?.word ?? '');
  let participle = false;
  let many = false;
  for (let here = owned.end; here < end; here++) {
    const word = tokens[here]?.word ?? '';
    if (SECOND.has(word)) return { ...subject, sure: true };
    if (THIRD.has(word)) return { ...possessive, sure: word !== 'wordt' || participle };
    if ((word === 'je' || word === 'jij') && !PREPOSITIONS.has(tokens[here - 1]?.word ?? ''))
      return { ...possessive, sure: owned.kind === 'sure' };
    // "Als je pas zich in een hoesje bevindt": what is meant by zich is never je.
    if (word === 'zich') return { ...possessive, sure: true };
    const form = isPassive(words, here) || isAfterPronoun(word) ? null : verbFormAtEnd(word);
    if (form === 'plural' || (isInfinitive(word) && here + 1 === end && !other && owned.plural))
      return { ...possessive, sure: owned.plural };
    if (isInfinitive(word)) many = true;
    if (form === null || form === 'stem') {
      if (isParticiple(word)) participle = true;
      if (isObject(words, here)) other = true;
      continue;
    }
    if (owned.plural) return { ...subject, sure: true };
    // "Dat je situatie anders was"
    if (word === 'was' && here > owned.end) return possessive;
    if (other || owned.person || participle) return possessive;
    return happens(words, here, end) ? { ...possessive, sure: owned.kind === 'sure' } : subject;
  }
  // "Wanneer je kinderen beginnen of stoppen met …"
  if (owned.plural && many) return possessive;
  // "Zoals je foto's", "als je standaard": nothing there that could be the verb.
  const rest = tokens.slice(owned.end - 1, end).map(({ word }) => word);
  // "Dat je gegevens over werk, loon en huur bij de hand hebt": a list has a comma in it.
  if (secondBehindList(words, end)) return subject;
  const listed =
    isApart(words, end) && tokens[at - 1]?.word !== 'zoals' && !/^(?:maar|en)$/.test(tokens[end]?.word ?? '');
  if (
    !listed &&
    !rest.some((word, place) => /(?:t|[dt]en?)$/.test(word) && (place > 0 || owned.kind === 'likely'))
  )
    return possessive;
  // No verb that is known: a group of things is owned, unless more things follow.
  return { role: owned.kind === 'sure' && !owned.plural ? 'possessive' : 'subject', sure: false };
}

function secondBehindList(words: Words, from: number): boolean {
  const { tokens, sentences } = words;
  const last = Math.min(sentences[tokens[from]?.sentence ?? 0]?.last ?? from, from + LIST);
  for (let here = from; here < last; here++) {
    const word = tokens[here]?.word ?? '';
    if (SECOND.has(word)) return here + 1 === last || isApart(words, here + 1);
    if (CONJUNCTIONS.has(word) || DOES.has(word) || THIRD.has(word) || word === 'dan') return false;
  }
  return false;
}

const LIST = 15;

// "Als je water laat weglopen": who lets it.
const LETS = new Set(['laat', 'liet', 'ziet', 'zag', 'hoort', 'hoorde', 'helpt', 'hielp']);

const PASSIVE = wordSet('is wordt werd was zijn worden heeft had hebt hebben bent kan moet mag zal');

/** "Gebruikt" in "als je pas gebruikt wordt": a participle that could be the verb itself, but for the one beside it. */
function isPassive({ tokens }: Words, at: number): boolean {
  if (!isParticiple(tokens[at]?.word ?? '')) return false;
  return PASSIVE.has(tokens[at + 1]?.word ?? '') || PASSIVE.has(tokens[at - 1]?.word ?? '');
}

/** What the verbs at the end of a clause say comes about by itself: "verloopt", "moet wachten", "verlengd moet worden". */
function happens(words: Words, at: number, end: number): boolean {
  const finite = words.tokens[at]?.word ?? '';
  if (LETS.has(finite)) return false;
  return HAPPENS.has(stemOf(finite)) || comesAbout(words, at + 1, end);
}

/** The infinitives from `at` up to `end` say what comes about by itself, or what is done: "veranderen", "verlengd worden". */
export function comesAbout({ tokens }: Words, at: number, end: number): boolean {
  const rest = tokens.slice(at, end).map(({ word }) => word);
  if (rest.includes('worden') || rest.includes('zijn')) return true;
  return rest.some(happensByItself);
}

/** A thing or person of its own in the clause, so that the first noun does what the verb says. */
function isObject({ tokens }: Words, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (/^(?:mij|ons|zich|hem|jou|me|ze)$/.test(word)) return !PREPOSITIONS.has(tokens[at - 1]?.word ?? '');
  return DETERMINERS.has(word) && !PREPOSITIONS.has(tokens[at - 1]?.word ?? '');
}
