import type { ConsoleData } from '../data/console-data';

/** How sure each part of what was worked out is: 0 (a guess) to 1 (the page says so itself). */
export interface Sureness {
  readonly composer: number;
  readonly messages: number;
  readonly rows: number;
  readonly authors: number;
  readonly text: number;
}

/** A console as it was worked out from a page that no profile knows. */
export interface Inferred {
  readonly data: ConsoleData;
  readonly sureness: Sureness;
}

/** Below this a part is not certain enough to coach by; the composer alone may be. */
export const CERTAIN = 0.7;
