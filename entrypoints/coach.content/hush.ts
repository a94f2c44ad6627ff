import type { FirstEars } from './first-ears';

/** Keeps the rest of a key press that was ours from the page, wherever the focus is by then. */
export interface Hush {
  /** Until this key (by its place, `event.code`) is let go, nothing of it is for the page. */
  untilUp(code: string): void;
  /** Whether this keydown only repeats such a press; then it is stopped here. */
  isOver(event: KeyboardEvent): boolean;
}

export function createHush(ears: FirstEars, signal: AbortSignal): Hush {
  const codes = new Set<string>();
  const rest = (event: KeyboardEvent) => {
    if (!codes.has(event.code)) return false;
    event.stopImmediatePropagation();
    if (event.type === 'keyup') codes.delete(event.code);
    return true;
  };
  ears.onKey('keypress', rest, signal);
  ears.onKey('keyup', rest, signal);
  return {
    untilUp: (code) => codes.add(code),
    isOver(event) {
      // A key let go where we could not hear it is pressed anew.
      if (!event.repeat) codes.delete(event.code);
      if (!codes.has(event.code)) return false;
      event.preventDefault();
      event.stopImmediatePropagation();
      return true;
    },
  };
}
