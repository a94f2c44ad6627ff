import type { Author } from '../../conversation/message';
import type { ConsoleData } from '../data/console-data';

/** How sure each part of what was worked out is: 0 (a guess) to 1 (the page says so itself). */
export interface Sureness {
  readonly composer: number;
  readonly messages: number;
  readonly rows: number;
  readonly authors: number;
  readonly text: number;
}

/** What this page showed and selectors cannot say. In memory only, and for this page only. */
export interface Shown {
  /** Whose the names beside the messages are. */
  readonly names: ReadonlyMap<string, Extract<Author, 'agent' | 'citizen'>>;
  /** A name that stands once above a run of messages: to be found in what is around a row. */
  readonly nameAbove: string | null;
  /** The rows stand in the page in another order than they are drawn. */
  readonly byPlace: boolean;
  /** Bubbles stand on a side of all messages together, not of their own row. */
  readonly sides: boolean;
}

/** For a console that needs nothing beside its data. */
export const NOTHING_SHOWN: Shown = { names: new Map(), nameAbove: null, byPlace: false, sides: false };

/** A console as it was worked out from a page that no profile knows. */
export interface Inferred {
  readonly data: ConsoleData;
  readonly sureness: Sureness;
  readonly shown: Shown;
}

/** Below this a part is not certain enough to coach by; the composer alone may be. */
export const CERTAIN = 0.7;
