import * as z from 'zod/mini';
import file from './traceability.json';

const guidelineSchema = z.strictObject({
  /** G1 to G98, as the guidelines are numbered. */
  id: z.string(),
  /** Literal words of the source; " / " between two places. */
  quote: z.string(),
  /** The source documents, S0 to S4. */
  source: z.array(z.string()),
  /** Ids of the rules that serve it. */
  rules: z.array(z.string()),
  /** Settings that serve it: `channel.` or `agent.` with a key, or a part of a pack. */
  settings: z.array(z.string()),
  /** Why no rule serves it; or what a rule leaves open. */
  reason: z.optional(z.string()),
});

/** A guideline of the source documents, and what in Souffleur serves it. */
export type Guideline = z.infer<typeof guidelineSchema>;

/** All 98 guidelines, in the order of the sources' chapters. */
export const guidelines: readonly Guideline[] = z.array(guidelineSchema).parse(file);
