import type { Rule, Severity } from '../rules/define-rule';
import type { ActiveRule } from '../rules/engine';

/** One rule as a trainer tries it, over the rules that are on. */
export interface OneRule {
  readonly rule: Rule;
  readonly on: boolean;
  readonly severity?: Severity;
  /** Only what is different. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** The rules with this one changed; pure. */
export function withOneRule(rules: readonly ActiveRule[], changed: OneRule): readonly ActiveRule[] {
  const { rule, on, severity, params } = changed;
  const before = rules.find((active) => active.rule.id === rule.id);
  const others = rules.filter((active) => active !== before);
  if (!on) return others;
  const now: ActiveRule = {
    ...(before ?? { rule }),
    ...(severity && { severity }),
    params: { ...before?.params, ...params },
  };
  return before ? rules.map((active) => (active === before ? now : active)) : [...others, now];
}
