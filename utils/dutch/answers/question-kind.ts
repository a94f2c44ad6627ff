import { wordSet } from '../lexicons/word-list';
import type { QuestionKind } from './question';

const WH: ReadonlyMap<string, QuestionKind> = new Map([
  ['wie', 'who'],
  ['wiens', 'who'],
  ['wanneer', 'when'],
  ['hoelang', 'when'],
  ['hoeveel', 'how-much'],
  ['waar', 'where'],
  ['waarheen', 'where'],
  ['waarnaartoe', 'where'],
  ['waarom', 'why'],
  ['hoezo', 'why'],
  ['wat', 'what'],
  ['welk', 'what'],
  ['welke', 'what'],
  ['waarmee', 'what'],
  ['waarvoor', 'what'],
  ['waarop', 'what'],
  ['waarover', 'what'],
  ['waarbij', 'what'],
  ['hoe', 'how'],
  ['openingstijden', 'when'],
  ['openingstijd', 'when'],
  ['kosten', 'how-much'],
  ['prijs', 'how-much'],
  ['tarief', 'how-much'],
  ['tarieven', 'how-much'],
]);
const AFTER_HOW: ReadonlyMap<string, QuestionKind> = new Map([
  ['laat', 'when'],
  ['lang', 'when'],
  ['snel', 'when'],
  ['vaak', 'how-much'],
  ['veel', 'how-much'],
  ['duur', 'how-much'],
  ['oud', 'how-much'],
  ['ver', 'how-much'],
  ['groot', 'how-much'],
  ['hoog', 'how-much'],
  ['zwaar', 'how-much'],
]);
const TIMES = wordSet('dag dagen datum tijd tijden tijdstip uur maand week jaar moment dagdeel');
const PLACES = wordSet('adres locatie loket balie verdieping gebouw straat afdeling vestiging plek plaats');
const COSTS = /^kost(?:en|te)?$/;
const OPENERS = 6;

/** The word asks for something: "wanneer", "hoe", "welke". */
export function isQuestionWord(word: string): boolean {
  const kind = WH.get(word);
  return kind !== undefined && word !== 'kosten' && word !== 'prijs' && !word.startsWith('openingstijd');
}

/** What a question of these (folded) words asks for. Without a question word: a yes or a no. */
export function kindOf(words: readonly string[]): QuestionKind {
  const at = words.findIndex((word, place) => WH.has(word) && (place < OPENERS || isQuestionWord(word)));
  const word = words[at] ?? '';
  const kind = WH.get(word);
  if (!kind) return 'yes-no';
  const next = words[at + 1] ?? '';
  if (word === 'hoe') return AFTER_HOW.get(next) ?? 'how';
  if (word === 'wat' && words.slice(at + 1, at + 4).some((other) => COSTS.test(other))) return 'how-much';
  if (kind !== 'what') return !isQuestionWord(word) && at > 2 ? 'yes-no' : kind;
  const about = words.slice(at + 1, at + 5);
  if (about.some((other) => TIMES.has(other) || /(?:tijden|tijd|datum|termijn)$/.test(other))) return 'when';
  if (about.some((other) => PLACES.has(other))) return 'where';
  if (about.some((other) => /^(?:kosten|prijs|bedrag|tarief|tarieven)$/.test(other))) return 'how-much';
  return 'what';
}
