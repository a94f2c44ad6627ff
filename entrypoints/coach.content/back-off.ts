/** So often we come back within this time (ms); a page that still takes us away means it. */
const MOST = 5;
const WITHIN = 60_000;
/** Then we stay away for so long (ms), twice as long every next time, at most an hour. */
const FIRST = 60_000;
const LONGEST = 3_600_000;

/** How often a page that takes our element away is contradicted: a few times, and then hardly ever. */
export interface BackOff {
  /** It was taken away, at `now` (epoch ms). @returns how long (ms) to stay away; 0 to come back at once */
  takenAway(now: number): number;
}

export function createBackOff(): BackOff {
  let repairs: number[] = [];
  let wait = FIRST;
  return {
    takenAway(now) {
      repairs = repairs.filter((at) => Math.abs(now - at) < WITHIN);
      if (repairs.length < MOST) {
        repairs.push(now);
        return 0;
      }
      repairs = [];
      const away = wait;
      wait = Math.min(2 * wait, LONGEST);
      return away;
    },
  };
}
