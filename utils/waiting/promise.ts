import * as z from 'zod/mini';
import { conversationHashSchema } from './conversation-hash';

/** Something the agent said to come back to: which conversation as a hash, the last moment, and nothing else. */
export const promiseSchema = z.object({
  hash: conversationHashSchema,
  /** Epoch ms: the last moment at which it is kept. */
  due: z.number().check(z.nonnegative()),
  kept: z.boolean(),
});
export type AgentPromise = z.infer<typeof promiseSchema>;

/** The open promises per console id; the console gives the opening hours. As it is stored; `settings/stored` writes the version beside it. */
export const promiseBookSchema = z.record(z.string(), z.array(promiseSchema));
export type PromiseBook = z.infer<typeof promiseBookSchema>;
