import { nextTask } from '../next-task';

/** So long one slice may take (ms): what the page wants to do itself goes in between. */
const SLICE = 5;
/** The clock is looked at once in so many steps. */
const STEPS = 64;

/** Work in slices: whoever does it calls `breathe` once per step, and stops when that says so. */
export class Slices {
  private until = performance.now() + SLICE;
  private steps = 0;

  constructor(private readonly signal: AbortSignal) {}

  /** Whether a step has to wait for `rest` before it goes on. Cheap: most steps do not. */
  due(weight = 1): boolean {
    this.steps += weight;
    if (this.steps < STEPS) return false;
    this.steps = 0;
    return performance.now() >= this.until;
  }

  /** Lets the page go first. @returns false when nobody waits for the outcome any more */
  async rest(): Promise<boolean> {
    await nextTask();
    this.until = performance.now() + SLICE;
    this.steps = 0;
    return !this.signal.aborted;
  }
}
