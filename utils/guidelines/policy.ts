import * as z from 'zod/mini';
import { channelPartSchema } from '../conversation/channel-part';
import { packSchema, ruleChoiceSchema } from './pack-schema';

/** Where a pack is fetched from, and by which key it must be signed. */
export const packSourceSchema = z.object({
  /** An https address. */
  address: z.string(),
  /** As the desk hands it out: "souffleur-ed25519:…". */
  publicKey: z.string(),
});
export type PackSource = z.infer<typeof packSourceSchema>;

/** Of a policy what could not be used: the key it stands under, and why, in Dutch. */
const policyProblemSchema = z.object({ key: z.string(), why: z.string() });
export type PolicyProblem = z.infer<typeof policyProblemSchema>;

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
  /** The pack of every browser is fetched here; nobody chooses another. */
  subscription: z.optional(packSourceSchema),
  /** What of it could not be used, for the desk. */
  problems: z._default(z.array(policyProblemSchema), []),
});

export type Policy = z.infer<typeof policySchema>;

export const NO_POLICY: Policy = policySchema.parse({});

/** Whether the organisation says which pack is on, or that nothing is chosen here. */
export function choosesPack({ pack, subscription, forbidChanges }: Policy): boolean {
  return pack !== undefined || subscription !== undefined || forbidChanges;
}

/** Whether the organisation settled anything at all. */
export function hasPolicy(policy: Policy): boolean {
  return (
    choosesPack(policy) ||
    Object.keys(policy.rules).length + Object.keys(policy.channel).length + policy.problems.length > 0
  );
}
