import * as z from 'zod/mini';

/** What can happen to a prompt. */
export const outcomes = ['shown', 'used', 'not-now', 'not-right', 'held', 'sent-anyway'] as const;
export type Outcome = (typeof outcomes)[number];

/** Per rule, how often each outcome occurred on this device. Never of whom, in which conversation, or by what words. */
export const countsSchema = z.record(z.string(), z.partialRecord(z.enum(outcomes), z.number()));
export type Counts = z.infer<typeof countsSchema>;

/** One more of one outcome of one rule. */
export function addCount(counts: Counts, ruleId: string, outcome: Outcome): Counts {
  const ofRule = counts[ruleId] ?? {};
  return { ...counts, [ruleId]: { ...ofRule, [outcome]: (ofRule[outcome] ?? 0) + 1 } };
}
