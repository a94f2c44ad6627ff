import * as z from 'zod/mini';

/** Something the organisation settled to say the same on every channel: an opening time, a price, a number, a term. */
export const factSchema = z.object({
  /** What it is about, in words a draft would use: "paspoort", "openingstijden Spijkenisse". */
  topic: z.string(),
  /** What is told about it: "prijs", "telefoon". */
  label: z._default(z.string(), ''),
  /** As it must be said: "€ 83,87", "17.00 uur". */
  value: z.string(),
  /** ISO date; after it the fact is never used. */
  validUntil: z._default(z.nullable(z.string()), null),
  /** Who keeps it right, for who works at the desk: a team or a role. */
  owner: z.optional(z.string().check(z.maxLength(80))),
});

export type Fact = z.infer<typeof factSchema>;
