import * as z from 'zod/mini';
import { conversationHashSchema } from './conversation-hash';

/** More than any agent has waiting; what a page reports beyond it is dropped. */
export const MOST_REPORTED = 500;

const moment = z.number().check(z.nonnegative());

/** One who waits, as the background may know it: when, never who. All in epoch ms. */
export const reportedWaitSchema = z.object({
  hash: conversationHashSchema,
  /** When two thirds of the norm have passed; null: not within two months. */
  soonAt: z.nullable(moment),
  /** When the norm has passed; null likewise. */
  overAt: z.nullable(moment),
  approximate: z.boolean(),
});
export type ReportedWait = z.infer<typeof reportedWaitSchema>;

/** Who waits in one console's page. There is no field that could hold a name or a word. */
export const waitingReportSchema = z.object({
  /** The console's id, under which its channel is settled. */
  channelId: z.string().check(z.maxLength(100)),
  /** Until when (epoch ms) the channel is open; a moment that has passed means closed; null: its clock always runs. */
  openUntil: z.nullable(moment),
  waits: z.array(reportedWaitSchema).check(z.maxLength(MOST_REPORTED)),
});
export type WaitingReport = z.infer<typeof waitingReportSchema>;
