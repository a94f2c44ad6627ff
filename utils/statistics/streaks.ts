/**
 * Per rule, how many messages in a row the agent followed it without having been told (rulebook §1). A number per rule
 * on this device, for this agent alone: never in which conversation, or by what words.
 */
export type Streaks = Readonly<Record<string, number>>;

/** So often in a row, and the agent plainly knows. */
export const FADES_AFTER = 10;

/** One more in the row of a rule, or its end. A row is counted no further than it matters. */
export function addToStreak(streaks: Streaks, ruleId: string, unprompted: boolean): Streaks {
  const before = streaks[ruleId] ?? 0;
  const next = unprompted ? Math.min(before + 1, FADES_AFTER) : 0;
  return next === before ? streaks : { ...streaks, [ruleId]: next };
}

/** Ids of rules whose advice is a quiet tip by now. */
export function fadedIn(streaks: Streaks): ReadonlySet<string> {
  return new Set(Object.keys(streaks).filter((id) => (streaks[id] ?? 0) >= FADES_AFTER));
}
