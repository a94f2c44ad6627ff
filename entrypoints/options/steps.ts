import type { Pack } from '../../utils/guidelines/pack-schema';

/** So many steps can be undone. */
const MOST_STEPS = 100;

/** The own pack as it is in the page, with what it was and what was undone. */
export interface Work {
  readonly past: readonly Pack[];
  readonly now: Pack;
  readonly future: readonly Pack[];
  /** In which field it was typed; null when the last step is done. */
  readonly typing: string | null;
}

export function begin(now: Pack): Work {
  return { past: [], now, future: [], typing: null };
}

/** One step on; what is typed in one field is one step. */
export function stepTo(work: Work, next: Pack, typing: string | null): Work {
  const goesOn = typing !== null && typing === work.typing;
  const past = goesOn ? work.past : [...work.past, work.now].slice(-MOST_STEPS);
  return { past, now: next, future: [], typing };
}

/** One step back; null when there is none. */
export function stepBack({ past, now, future }: Work): Work | null {
  const before = past.at(-1);
  return before ? { past: past.slice(0, -1), now: before, future: [now, ...future], typing: null } : null;
}

/** The step that was undone last, again; null when there is none. */
export function stepAgain({ past, now, future }: Work): Work | null {
  const [after, ...others] = future;
  return after ? { past: [...past, now], now: after, future: others, typing: null } : null;
}
