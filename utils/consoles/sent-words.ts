/** So long (ms) after it left the composer a text is looked for among the rows. */
const LATELY = 60_000;

/** What left the composer lately. In this tab's memory only, and forgotten after a minute. */
export interface SentWords {
  /** The composer held this text, and is empty now. Times in epoch ms. */
  add(text: string, now: number): void;
  /** The same set as before where nothing changed. */
  lately(now: number): ReadonlySet<string>;
}

export function createSentWords(): SentWords {
  const left = new Map<string, number>();
  let known: ReadonlySet<string> = new Set();
  return {
    add(text, now) {
      const words = text.trim();
      if (words !== '') left.set(words, now);
    },
    lately(now) {
      for (const [text, at] of left) if (Math.abs(now - at) > LATELY) left.delete(text);
      if (left.size !== known.size || [...left.keys()].some((text) => !known.has(text)))
        known = new Set(left.keys());
      return known;
    },
  };
}
