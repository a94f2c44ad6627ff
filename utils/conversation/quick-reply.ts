import * as z from 'zod/mini';

/** An answer the organisation wrote beforehand, in both forms of address. */
export const quickReplySchema = z.object({
  /** What the citizen asks about: "printen", "pas kwijt". Several, apart by commas: "printen, afdrukken". */
  topic: z.string(),
  /** What an agent types after "/" to find it: "print". */
  shortName: z.optional(z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(30))),
  je: z.string(),
  u: z.string(),
  /** ISO date; after it the answer is never offered. */
  validUntil: z.optional(z.string()),
});

export type QuickReply = z.infer<typeof quickReplySchema>;
