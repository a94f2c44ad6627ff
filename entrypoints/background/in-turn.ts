let last: Promise<unknown> = Promise.resolve();

/** One thing after the other: whoever reads storage, changes it and writes it back may not be interrupted. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work);
  last = done.catch(() => {});
  return done;
}
