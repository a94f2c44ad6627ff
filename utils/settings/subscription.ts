import * as z from 'zod/mini';
import { packSourceSchema } from '../guidelines/policy';
import { stored } from './stored';

/** Why nothing was taken in at the last check. The former pack stays whatever it is. */
export const refusalSchema = z.enum([
  'no-permission',
  'unreachable',
  'slow',
  'too-large',
  'redirected',
  'not-found',
  'not-served',
  'no-signature',
  'signature-unreadable',
  'signature-other-key',
  'signature-bad',
  'unreadable',
  'older',
  'same-version',
  'other-pack',
  'not-kept',
]);
export type Refusal = z.infer<typeof refusalSchema>;

/** What is known of the pack that was last taken in from an address. */
const takenSchema = z.object({
  id: z.string(),
  version: z.number(),
  /** SHA-256 of its bytes, in hexadecimal. */
  digest: z.string(),
  /** As the server named this edition; null when it does not. */
  etag: z.nullable(z.string()),
});
export type Taken = z.infer<typeof takenSchema>;

/** A pack that is fetched from an address, and how that went. Off: `source` is null. Moments are epoch ms. */
const subscriptionSchema = z.object({
  source: z.nullable(packSourceSchema),
  /** The organisation set it; nobody ends it here. */
  byPolicy: z.boolean(),
  taken: z.nullable(takenSchema),
  lastCheck: z.nullable(z.number()),
  lastSuccess: z.nullable(z.number()),
  problem: z.nullable(
    z.object({
      why: refusalSchema,
      /** More about it: a place in the pack and a reason, in Dutch; a number of the server or of a version. */
      detail: z.string(),
    }),
  ),
});
export type Subscription = z.infer<typeof subscriptionSchema>;

export const NO_SUBSCRIPTION: Subscription = {
  source: null,
  byPolicy: false,
  taken: null,
  lastCheck: null,
  lastSuccess: null,
  problem: null,
};

export const subscriptionItem = stored<Subscription>(
  'local:subscription',
  subscriptionSchema,
  NO_SUBSCRIPTION,
);
