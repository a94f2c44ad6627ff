import { type Lexeme, wordFact } from './lexeme';
import { linesIn } from './lexicons/word-list';
import { once } from './once';

/** What words weigh for and against one thing, by the place they have: a judgement that was learnt from sentences. */
export interface WeighedWords {
  /** Where the scales stand before there is a word on them. */
  bias(): number;
  /** What a word weighs in a place, by its number in `places`; 0 for a word that was not learnt. */
  of(lexeme: Lexeme, place: number): number;
  /**
   * The same for who weighs many words: all weights, and where those of a word begin, of its first place. A row is there once
   * it was asked for.
   */
  weights(): Int16Array;
  rowOf(lexeme: Lexeme): number;
  /** The row of what a word begins with, {@link stemSign}; of a short word that of what weighs nothing. */
  stemRowOf(lexeme: Lexeme): number;
  /** The row of something else than a word. */
  rowOfSign(sign: string): number;
  /** The same of something else than a word. */
  ofSign(sign: string, place: number): number;
}

/** Weights are written down as whole numbers, of which so many are 1 on the scale of the logistic function. */
export const UNITS = 10;

/** What a judgement has to weigh for it to hold with this chance (above 0, below 1). */
export function weightFor(chance: number): number {
  return UNITS * Math.log(chance / (1 - chance));
}

/** A word of more letters is known by these first ones as well, whatever its ending: "gelukt", "gelukte". */
export const STEM_LENGTH = 5;

/** What a longer word begins with, as it is learnt. */
export function stemSign(word: string): string {
  return `${word.slice(0, STEM_LENGTH)}~`;
}

/** The word under which a folded word is learnt: all figures are one. */
export function learntAs(word: string): string {
  return /^\d+$/.test(word) ? '#' : word;
}

/**
 * What names a count, as it is learnt: "length-3"; every count above the most is the most.
 * The names are made once: they are asked for with every message.
 */
export function countSign(sign: string, most: number): (count: number) => string {
  const signs = Array.from({ length: most + 1 }, (_, count) => `${sign}-${count}`);
  return (count) => signs[Math.min(most, count)] ?? '';
}

/** Where the letter of the next place stands; the length of the line when there is none. */
function endOfNumber(line: string, from: number): number {
  let at = from;
  while (at < line.length && line.charCodeAt(at) < LETTERS) at++;
  return at;
}
/** Every letter has a higher code than every sign and figure. */
const LETTERS = 65;

function readLine(line: string, places: string, weights: Int16Array, row: number): void {
  // No pattern: for the thousands of weights here one takes as long as reading a message does.
  for (let at = line.indexOf(' ') + 1, from = at; at < line.length; at = from) {
    from = endOfNumber(line, at + 1);
    const place = places.indexOf(line.charAt(at));
    if (place >= 0) weights[row + place] = Number(line.slice(at + 1, from));
  }
}

/**
 * Reads a table of weights, when they are first asked for. The first line is the bias; every other has a folded word, and
 * behind it the letter of every place in which that weighs something, each with its weight: "boek s14p-3". Lines are read
 * when their word is asked for: most will not be met before the tab is closed.
 * @param places the letters of the places, in the order of their numbers
 */
export function weighedWords(table: string, places: string): WeighedWords {
  const read = once(() => {
    const lines = linesIn(table);
    /** By word the place of its weights in `weights`; at 0 are those of a word that weighs nothing. */
    const rows = new Map<string, number>();
    for (let at = 1; at < lines.length; at++) {
      const line = lines[at] ?? '';
      rows.set(line.slice(0, line.indexOf(' ')), at * places.length);
    }
    const weights = new Int16Array(lines.length * places.length);
    const known = new Uint8Array(lines.length);
    return { bias: Number(lines[0]), lines, rows, weights, known };
  });
  const rowOfWord = (word: string): number => {
    const { lines, rows, weights, known } = read();
    const row = rows.get(word) ?? 0;
    const at = row / places.length;
    if (row > 0 && known[at] === 0) {
      known[at] = 1;
      readLine(lines[at] ?? '', places, weights, row);
    }
    return row;
  };
  const rowOf = wordFact((word) => rowOfWord(learntAs(word)));
  const stemRowOf = wordFact((word) => (word.length > STEM_LENGTH ? rowOfWord(stemSign(word)) : 0));
  return {
    bias: () => read().bias,
    of: (lexeme, place) => read().weights[rowOf(lexeme) + place] ?? 0,
    weights: () => read().weights,
    rowOf,
    stemRowOf,
    rowOfSign: rowOfWord,
    ofSign: (sign, place) => read().weights[rowOfWord(sign) + place] ?? 0,
  };
}
