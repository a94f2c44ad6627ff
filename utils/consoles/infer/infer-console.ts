import type { Inferred } from './inferred';

/**
 * Works out, from the page as it is drawn now, where the conversation in front is and how it is to be read. Starts from the
 * focused or visible composer. Works in slices, and lets the page go first in between; touches nothing.
 * @returns null where there is no conversation, or the signal ended; never throws
 */
export async function inferConsole(_page: Document, _signal: AbortSignal): Promise<Inferred | null> {
  return null;
}
