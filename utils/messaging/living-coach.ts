/** The name of the mark in the world of our own scripts; the page has no part in that world. */
export const COACH_MARK = 'souffleurCoach';

/** Leaves word, for a script of ours that looks, that a coach is in this frame for as long as `isAlive` says so. */
export function markCoach(isAlive: () => boolean): void {
  Object.defineProperty(globalThis, COACH_MARK, { value: isAlive, configurable: true });
}

/**
 * What a script that is put into a frame can tell of it; it is sent there as text, and so needs no more than its argument.
 * @param mark COACH_MARK
 */
export function lookInFrame(mark: string): { readonly origin: string; readonly coached: boolean } {
  const isAlive: unknown = Reflect.get(globalThis, mark);
  return { origin: location.origin, coached: typeof isAlive === 'function' && isAlive() === true };
}
