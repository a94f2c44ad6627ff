import { PAUSE } from '../../utils/prompts/session-contract';

/** A draft that rests so long (ms) is looked at as finished. */
const LONG_PAUSE = 2500;
/** A draft that rests so long (ms) may be told that it is long (rulebook §4, 13). */
const RESTED = 5000;
/**
 * So much later (ms) it looks. Whether the pause was long enough is told by the clock, and that does not keep step with
 * the timers: Firefox blurs its clock by a millisecond, so that now and then a pause seemed too short, and its tip did not come.
 */
const CLOCK_BLUR = 20;

/**
 * Looks at the draft when the agent pauses, until the signal ends; `long` when the pause is so long that it may be finished.
 * @returns to be called after every change of the draft
 */
export function draftPauses(look: (long: boolean) => void, signal: AbortSignal): () => void {
  let pauses: ReturnType<typeof setTimeout>[] = [];
  const stop = () => {
    for (const pause of pauses) clearTimeout(pause);
  };
  signal.addEventListener('abort', stop);
  return () => {
    stop();
    pauses = [
      setTimeout(look, PAUSE + CLOCK_BLUR, false),
      setTimeout(look, LONG_PAUSE + CLOCK_BLUR, true),
      setTimeout(look, RESTED + CLOCK_BLUR, true),
    ];
  };
}
