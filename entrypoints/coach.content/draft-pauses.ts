import { PAUSE } from '../../utils/prompts/session-contract';

/** A draft that rests so long (ms) is looked at as finished. */
const LONG_PAUSE = 2500;
/** A draft that rests so long (ms) may be told that it is long (rulebook §4, 13). */
const RESTED = 5000;

/**
 * Looks at a draft that rests: after a pause in typing, and again when it seems finished (`long`).
 * @returns what to call whenever the draft changes
 */
export function createPauses(look: (long: boolean) => void, signal: AbortSignal): () => void {
  let pauses: ReturnType<typeof setTimeout>[] = [];
  const clear = () => {
    for (const pause of pauses) clearTimeout(pause);
  };
  signal.addEventListener('abort', clear);
  return () => {
    clear();
    pauses = [
      setTimeout(look, PAUSE, false),
      setTimeout(look, LONG_PAUSE, true),
      setTimeout(look, RESTED, true),
    ];
  };
}
