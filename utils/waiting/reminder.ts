import * as z from 'zod/mini';

/** A stage of a wait or a promise that is worth a word. Of a promise: due within hours, due within a quarter. */
export type ToldStage = 'soon' | 'over';

/** Something a notification may be about now. */
export interface Remindable {
  readonly kind: 'waiting' | 'promise';
  /** The hash of the conversation; with `kind` it tells two apart, in however many tabs it shows. */
  readonly hash: string;
  readonly stage: ToldStage;
  /** When (epoch ms) it came near or over its time; null where the page does not show since when it waits. */
  readonly from: number | null;
}

/** What was told already, so that nothing is told twice after the background slept or the browser restarted. */
export const toldSchema = z.object({
  /** Epoch ms of the last notification; 0 when there was none. */
  lastAt: z.number(),
  /** Per kind and hash the stage that was told, when, and when it last held (epoch ms). */
  told: z.record(
    z.string(),
    z.object({ stage: z.enum(['soon', 'over']), at: z.number(), heldAt: z.number() }),
  ),
});
export type Told = z.infer<typeof toldSchema>;

/** Nothing told yet. */
export const NOTHING_TOLD: Told = { lastAt: 0, told: {} };

/** One notification: numbers for its words; several things at once make one, not several. */
export interface Reminder {
  /** Newly over the norm, newly close to it. */
  readonly over: number;
  readonly soon: number;
  /** Promises due within hours or sooner. */
  readonly promises: number;
}
