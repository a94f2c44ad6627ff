import type { Span } from '../dutch-reading';

/** A word or phrase that many people find hard, with ordinary words that can stand in its place. */
export interface DifficultWord extends Span {
  /** To put in the place of the span, the likeliest first; capitals as in the text. */
  readonly alternatives: readonly string[];
  /** False where the sentence must change with it: only name the alternative, do not put it in. */
  readonly ready: boolean;
}

export interface SentenceLength extends Span {
  readonly words: number;
}

/** Chat language, and what it stands for where that is known. */
export interface ChatSlang extends Span {
  readonly written: string | null;
}

/** A manner of speaking that a reader with little Dutch takes literally, and what it means. */
export interface Idiom extends Span {
  readonly meaning: string;
}

/**
 * How plainly and neatly a text is written. Offsets (UTF-16, end exclusive) and labels, never a copy of the text. There
 * is deliberately no score: no formula measures a chat message (guidelines [R17]).
 */
export interface PlainReading {
  readonly difficultWords: readonly DifficultWord[];
  /** Every sentence and bullet, in reading order. */
  readonly sentences: readonly SentenceLength[];
  readonly allCaps: readonly Span[];
  readonly repeatedPunctuation: readonly Span[];
  readonly chatSlang: readonly ChatSlang[];
  readonly idioms: readonly Idiom[];
  readonly emoji: number;
}
