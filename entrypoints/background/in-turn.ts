/** A queue: whoever reads storage, changes it and writes it back may not be interrupted. */
export function newQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
}

/** One thing after the other, for all that is done at once. */
export const inTurn = newQueue();
