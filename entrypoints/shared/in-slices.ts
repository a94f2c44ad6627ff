/** So long (ms) is worked before the page gets its turn. */
const SLICE = 12;
/** So often (ms) it is told how far the work is. */
const TELL = 100;

/**
 * Does long work in slices, so that the page stays usable meanwhile.
 * @param told how far it is, as the work yields it
 * @returns what the work comes to; null when the signal ended it
 */
export async function inSlices<Told, Result>(
  work: Generator<Told, Result>,
  signal: AbortSignal,
  told: (progress: Told) => void = () => {},
): Promise<Result | null> {
  let lastTold = performance.now();
  for (;;) {
    const from = performance.now();
    do {
      const { done, value } = work.next();
      if (done) return value;
      if (performance.now() - lastTold > TELL) {
        lastTold = performance.now();
        told(value);
      }
    } while (performance.now() - from < SLICE);
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal.aborted) return null;
  }
}
