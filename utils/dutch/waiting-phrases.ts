import { isWholeWords, wordsOfPlace } from './phrase';
import type { Words } from './tokens';
import { isCommon } from './word-frequency';

/** A phrase that is looked for, and has not been read yet. */
export interface WaitingPhrase {
  readonly source: string;
  /** The number of its index, and of the phrase in it. */
  readonly index: number;
  readonly order: number;
}

/** Phrases that wait for one place, as it is written. */
interface Waiting {
  readonly place: string;
  phrases: WaitingPhrase[];
}

const NONE: readonly never[] = [];
/** Longer lists hold rare words; UTF-16 units. */
const LONG = 40;

/**
 * Phrases of which no text has yet held a word they need. To read fifteen hundred phrases takes longer than all else before
 * the first message, and most of them no message of the day will need.
 */
export class WaitingPhrases {
  // By the word itself: most of them will never be met, and need no lexeme until they are.
  readonly #byWord = new Map<string, Waiting[]>();
  readonly #byPlace = new Map<string, Waiting>();

  /** Lets a phrase wait; false when none of its words has to stand in a text, so that it must be read at once. */
  add(phrase: WaitingPhrase): boolean {
    const place = neededPlace(phrase.source);
    if (place === null) return false;
    const known = this.#byPlace.get(place);
    if (known) known.phrases.push(phrase);
    else this.#begin({ place, phrases: [phrase] });
    return true;
  }

  /** Gives up the phrases that wait for a word of this text: those it may hold. */
  take({ tokens }: Words): readonly WaitingPhrase[] {
    let taken: WaitingPhrase[] | undefined;
    for (let at = 0; at < tokens.length; at++) {
      const word = tokens[at]?.word ?? '';
      const here = this.#byWord.get(word);
      if (!here) continue;
      this.#byWord.delete(word);
      taken ??= [];
      for (const waiting of here) {
        taken.push(...waiting.phrases);
        // The other words of the place lead here too.
        waiting.phrases = [];
        this.#byPlace.delete(waiting.place);
      }
    }
    return taken ?? NONE;
  }

  #begin(waiting: Waiting): void {
    this.#byPlace.set(waiting.place, waiting);
    for (const word of wordsOfPlace(waiting.place)) {
      const others = this.#byWord.get(word);
      if (others) others.push(waiting);
      else this.#byWord.set(word, [waiting]);
    }
  }
}

/** A place of which a whole word stands in every match, a rare one where that is seen at a glance; null when there is none. */
function neededPlace(source: string): string | null {
  let needed: string | null = null;
  for (const part of source.split(' ')) {
    if (!isWholeWords(part)) continue;
    if (isRare(part)) return part;
    needed ??= part;
  }
  return needed;
}

/** One word that is met seldom, or a list too long to hold common ones. */
function isRare(place: string): boolean {
  return place.includes('|') ? place.length > LONG : !place.startsWith('@') && !isCommon(place);
}
