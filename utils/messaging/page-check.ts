import * as z from 'zod/mini';

const count = z.number().check(z.nonnegative());
const share = z.number().check(z.nonnegative(), z.lte(1));
const profileId = z.string().check(z.regex(/^[a-z\d-]{1,40}$/));
const selectorIndex = z.nullable(z.number().check(z.nonnegative(), z.lte(50)));

/**
 * What whoever maintains profiles has to know of a page: numbers, and names of our own. No selector, no address, no title.
 */
export const pageCheckSchema = z.object({
  /** The profile by which the page is read; null where it was pointed out or worked out. */
  profile: z.nullable(profileId),
  /** The profile that ought to fit and cannot read; null where none does. */
  insteadOf: z.nullable(profileId),
  checked: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  confidence: z.enum(['source', 'capture', 'extension', 'own', 'pointed', 'inferred']),
  /** By which of its selectors each part is found; null: by none. */
  parts: z.object({
    list: selectorIndex,
    header: selectorIndex,
    messages: selectorIndex,
    composer: selectorIndex,
    sendButton: selectorIndex,
  }),
  counters: z.object({ rows: count, unknown: count, empty: count, timeless: count }),
  /** How sure each part is of what was worked out; null where nothing had to be. */
  sureness: z.nullable(
    z.object({ composer: share, messages: share, rows: share, authors: share, text: share }),
  ),
});
export type PageCheck = z.infer<typeof pageCheckSchema>;
