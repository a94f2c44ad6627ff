import { keyOf } from '../prompts/budget-state';
import { isHeardBy } from '../prompts/level';
import { type WhyUnshown, whyUnshown } from '../prompts/why-unshown';
import type { Rule } from '../rules/define-rule';
import type { ActiveRule, Finding } from '../rules/engine';
import { exchangeOf } from '../rules/exchange';
import type { RuleEvent } from '../rules/situation';
import type { Judged } from './lines-of-event';
import { type KeepingQuiet, settingInTheWay } from './other-settings';
import type { Cast, Scene } from './play-scenario';

/** What a rule did at one moment, and why. The first two are no silence. */
export type Why =
  | { readonly why: 'shown' }
  /** It was on the screen already. */
  | { readonly why: 'stands' }
  | WhyUnshown
  /** This agent follows such advice by themself, so it became a quiet tip, which this level does not hear. */
  | { readonly why: 'faded' }
  /** Another conversation was in front. */
  | { readonly why: 'not-in-front' }
  /** What it was about went out already. */
  | { readonly why: 'passed' }
  | { readonly why: 'off' }
  /** It stopped working and was switched off. */
  | { readonly why: 'failed' }
  /** It does not look at such moments. */
  | { readonly why: 'other-moment'; readonly on: readonly RuleEvent[] }
  | { readonly why: 'author-unknown' }
  | { readonly why: 'group' }
  | KeepingQuiet
  | { readonly why: 'not-applying' };

export interface RuleThen {
  readonly rule: Rule;
  readonly why: Why;
}

/** A moment that was played: the scene, and all looks the rules took in it. */
export interface Moment {
  readonly scene: Scene;
  readonly judged: readonly Judged[];
  readonly failed: readonly string[];
}

/** Of each of these rules what it did at this moment, and why. Pure. */
export function whyEach(rules: readonly Rule[], cast: Cast, moment: Moment): readonly RuleThen[] {
  const on = new Map(cast.rules.map((active) => [active.rule.id, active]));
  return rules.map((rule) => ({ rule, why: whyOf(rule, on.get(rule.id), cast, moment) }));
}

function whyOf(
  rule: Rule,
  active: ActiveRule | undefined,
  cast: Cast,
  { scene, judged, failed }: Moment,
): Why {
  if (!active) return { why: 'off' };
  if (failed.includes(rule.id)) return { why: 'failed' };
  const lines = scene.lines.filter((line) => line.rule === rule.id);
  if (lines.some(({ shown, held }) => shown || held)) return { why: 'shown' };
  const spoke = judged.flatMap((verdict) =>
    verdict.findings.filter((each) => each.rule.id === rule.id).map((finding) => ({ finding, verdict })),
  );
  const [first] = spoke.toSorted((a, b) => Number(b.verdict.inFront) - Number(a.verdict.inFront));
  return first ? unshown(first.finding, first.verdict, cast) : silent(active, judged, cast);
}

function unshown(finding: Finding, verdict: Judged, { agent, faded }: Cast): Why {
  if (!verdict.inFront) return { why: 'not-in-front' };
  if (verdict.shownKeys.includes(keyOf(finding))) return { why: 'stands' };
  const { situation, state } = verdict;
  const { agentMessages } = exchangeOf(situation.conversation);
  const why = whyUnshown(finding, state, { ear: agent, agentMessages, now: situation.now });
  const wasAdvice = faded?.has(finding.rule.id) && isHeardBy(agent, { ...finding, severity: 'advice' });
  if (why?.why === 'level' && wasAdvice) return { why: 'faded' };
  return why ?? { why: 'passed' };
}

function silent(active: ActiveRule, judged: readonly Judged[], { lexicons }: Cast): Why {
  const { on } = active.rule;
  const asked = judged.filter(({ event }) => on.includes(event));
  const [first] = asked;
  if (!first) return { why: 'other-moment', on };
  const { conversation, channel } = first.situation;
  if (conversation.group && !channel.coachGroups) return { why: 'group' };
  if (exchangeOf(conversation).uncertain) return { why: 'author-unknown' };
  for (const { situation } of asked) {
    const setting = settingInTheWay(active, situation, lexicons);
    if (setting) return setting;
  }
  return { why: 'not-applying' };
}
