import * as z from 'zod/mini';
import { consoleWaitsSchema } from '../../utils/messaging/protocol';
import { stored } from '../../utils/settings/stored';
import { NOTHING_TOLD, type Told, toldSchema } from '../../utils/waiting/reminder';

const waitsSchema = z.record(z.string(), consoleWaitsSchema);

/** Who waits in each page, by the number of its tab (see `pageKey`). Gone with the browser, and told anew by the pages after an update. */
export const waitsItem = stored<z.infer<typeof waitsSchema>>('session:waits', waitsSchema, {});

/** What a notification was about; outlives the browser and an update, so that nobody is told twice. */
export const toldItem = stored<Told>('local:told', toldSchema, NOTHING_TOLD);

const inboxSchema = z.object({
  /** Epoch ms of the last word about the inbox. */
  lastAt: z.number(),
  /** How often in a row, without anybody having looked in between. */
  times: z.number(),
});
export type InboxTold = z.infer<typeof inboxSchema>;
export const inboxItem = stored<InboxTold>('local:inbox-told', inboxSchema, { lastAt: 0, times: 0 });

/** Answers of the last moments, by hash (epoch ms): two tabs of one console see the same one. */
export const answeredItem = stored<Readonly<Record<string, number>>>(
  'session:answered',
  z.record(z.string(), z.number()),
  {},
);
