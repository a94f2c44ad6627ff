import { type Lexeme, wordFact } from './lexeme';
import { linesIn } from './lexicons/word-list';
import { once } from './once';

/** What words weigh for and against one thing, by the place they have: a judgement that was learnt from sentences. */
export interface WeighedWords {
  /** Where the scales stand before there is a word on them. */
  bias(): number;
  /** What a word weighs in a place, by its number in `places`; 0 for a word that was not learnt. */
  of(lexeme: Lexeme, place: number): number;
  /** The same for who weighs many words: all weights, and where those of a word begin, of its first place. */
  weights(): Int16Array;
  rowOf(lexeme: Lexeme): number;
  /** The same of something else than a word. */
  ofSign(sign: string, place: number): number;
}

/** Weights are written down as whole numbers, of which so many are 1 on the scale of the logistic function. */
export const UNITS = 20;

/** What a judgement has to weigh for it to hold with this chance (above 0, below 1). */
export function weightFor(chance: number): number {
  return UNITS * Math.log(chance / (1 - chance));
}

/** The word under which a folded word is learnt: all figures are one. */
export function learntAs(word: string): string {
  return /^\d+$/.test(word) ? '#' : word;
}

/**
 * Reads a table of weights, when they are first asked for. The first line is the bias; every other begins with a letter
 * for the place and a weight, and then has the folded words that weigh so much there: "s 14 boek serie".
 * @param places the letters of the places, in the order of their numbers
 */
export function weighedWords(table: string, places: string): WeighedWords {
  const read = once(() => {
    const [bias = '0', ...lines] = linesIn(table);
    /** By word the place of its weights in `weights`; at 0 are those of a word that weighs nothing. */
    const rows = new Map<string, number>();
    const weights: number[] = Array(places.length).fill(0);
    for (const line of lines) {
      const [letter = '', weight = '', ...words] = line.split(' ');
      const place = places.indexOf(letter);
      if (place < 0) continue;
      for (const word of words) {
        let row = rows.get(word);
        if (row === undefined) {
          row = weights.length;
          rows.set(word, row);
          for (const _ of places) weights.push(0);
        }
        weights[row + place] = Number(weight);
      }
    }
    return { bias: Number(bias), rows, weights: Int16Array.from(weights) };
  });
  const rowOf = wordFact((word) => read().rows.get(learntAs(word)) ?? 0);
  return {
    bias: () => read().bias,
    of: (lexeme, place) => read().weights[rowOf(lexeme) + place] ?? 0,
    weights: () => read().weights,
    rowOf,
    ofSign: (sign, place) => read().weights[(read().rows.get(sign) ?? 0) + place] ?? 0,
  };
}
