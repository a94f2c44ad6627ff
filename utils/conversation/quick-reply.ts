import * as z from 'zod/mini';

/** An answer the organisation wrote beforehand, in both forms of address. */
export const quickReplySchema = z.object({
  /** What the citizen asks about: "printen", "pas kwijt". */
  topic: z.string(),
  je: z.string(),
  u: z.string(),
});

export type QuickReply = z.infer<typeof quickReplySchema>;
