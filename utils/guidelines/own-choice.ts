import type { Rule } from '../rules/define-rule';
import type { Pack, RuleChoice } from './pack-schema';

/** One setting of a rule: `on`, `severity`, `prompt`, `insert` or `params.<name>`, as in `RuleSetBy`. */
export type SettingName = 'on' | 'severity' | 'prompt' | 'insert' | `params.${string}`;

/** A rule with everything filled in. */
export interface WholeChoice {
  readonly on: boolean;
  readonly severity: Rule['severity'];
  readonly params: NonNullable<RuleChoice['params']>;
  readonly prompt: Rule['prompt'];
  readonly insert: Rule['insert'];
}

/** What holds of a rule, its own defaults filled in. `choice`: what all layers say of it. */
export function wholeChoice(rule: Rule, choice: RuleChoice = {}): WholeChoice {
  const defaults = Object.entries(rule.params).map(([name, param]) => {
    const { default: standard } = param;
    return [name, typeof standard === 'object' && standard !== null ? [...standard] : standard] as const;
  });
  const params: Record<string, string | number | boolean | string[]> = {};
  for (const [name, standard] of defaults) if (standard !== null) params[name] = standard;
  return {
    on: choice.on ?? false,
    severity: choice.severity ?? rule.severity,
    params: { ...params, ...choice.params },
    prompt: choice.prompt ?? rule.prompt,
    insert: choice.insert ?? rule.insert,
  };
}

/**
 * The own pack with something else said about one rule. It keeps only what differs from what holds without it: a value
 * that is set back leaves nothing behind.
 * @param below what holds of the rule without the own pack
 */
export function withChoice(own: Pack, rule: Rule, below: RuleChoice | undefined, said: RuleChoice): Pack {
  const before = own.rules[rule.id] ?? {};
  const standard = wholeChoice(rule, below);
  const all = { ...before, ...said };
  const params = different({ ...before.params, ...said.params }, standard.params);
  const { params: _, ...others } = all;
  const kept = different(others, { ...standard, params: undefined });
  const choice: RuleChoice = Object.keys(params).length > 0 ? { ...kept, params } : kept;
  return withRule(own, rule.id, choice);
}

/** The own pack without what it says about one setting of a rule, or about the whole rule. */
export function withoutChoice(own: Pack, ruleId: string, name?: SettingName): Pack {
  const before = own.rules[ruleId];
  if (!before || name === undefined) return withRule(own, ruleId, {});
  if (name.startsWith('params.')) {
    const { [name.slice('params.'.length)]: _, ...params } = before.params ?? {};
    const { params: __, ...others } = before;
    return withRule(own, ruleId, Object.keys(params).length > 0 ? { ...others, params } : others);
  }
  return withRule(own, ruleId, Object.fromEntries(Object.entries(before).filter(([each]) => each !== name)));
}

function withRule(own: Pack, ruleId: string, choice: RuleChoice): Pack {
  const { [ruleId]: _, ...others } = own.rules;
  const rules = Object.keys(choice).length > 0 ? { ...others, [ruleId]: choice } : others;
  return { ...own, rules };
}

/** What of `said` is not as `standard` has it. */
function different<T extends object>(said: T, standard: object): T {
  const known = new Map<string, unknown>(Object.entries(standard));
  const entries = Object.entries(said).filter(
    ([name, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(known.get(name)),
  );
  // Each entry is one of `said`, none of which has to be there.
  return Object.fromEntries(entries) as T;
}
