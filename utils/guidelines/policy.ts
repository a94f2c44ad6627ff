import * as z from 'zod/mini';
import { channelPartSchema } from '../conversation/channel-part';
import { packSchema, ruleChoiceSchema } from './pack-schema';

/**
 * What the organisation settled for every browser, as it was last read from the browser's managed storage: its first answer
 * after a start can take seconds, so nobody waits for it.
 */
export const policySchema = z.object({
  /** Comes in the place of whatever pack was chosen here. */
  pack: z.optional(packSchema),
  /** Rules that nobody changes here. */
  rules: z._default(z.record(z.string(), ruleChoiceSchema), {}),
  /** Channel settings that nobody changes here. */
  channel: z._default(channelPartSchema, {}),
  /** Nothing a trainer settles in this browser counts, and the desk says so. */
  forbidChanges: z._default(z.boolean(), false),
});

export type Policy = z.infer<typeof policySchema>;

export const NO_POLICY: Policy = policySchema.parse({});
