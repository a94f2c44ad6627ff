import type { Place, Remark, Rule, Severity } from './define-rule';
import { exchangeOf } from './exchange';
import { fillText } from './fill-text';
import { knownValues } from './known-values';
import { registerFor } from './register';
import type { Situation } from './situation';

/** A rule that is on, with what the trainer made of it. */
export interface ActiveRule {
  readonly rule: Rule;
  /** Replaces the rule's own severity. */
  readonly severity?: Severity;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** A button under a finding; each changes the draft, none sends it. */
export type Action =
  | { readonly kind: 'insert'; readonly place: Place; readonly text: string }
  | { readonly kind: 'rewrite'; readonly label: string; readonly text: string };

/** What a rule says about a situation, in words ready to show. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  /** What it is about; with the rule's id it tells two findings apart. */
  readonly about: string;
  readonly event: Situation['event'];
  readonly prompt: string;
  readonly actions: readonly Action[];
}

export interface Engine {
  /** Pure and synchronous; the same situation gives the same findings, in the order of the rules. */
  evaluate(situation: Situation): readonly Finding[];
  /** Ids of rules that threw and are off since. */
  failed(): readonly string[];
}

/**
 * Asks every rule. It says nothing about a conversation of several people, nor while the page does not tell
 * who spoke last. A rule that throws is switched off and named; the others go on.
 */
export function createEngine(rules: readonly ActiveRule[]): Engine {
  const off = new Set<string>();
  const ask = (active: ActiveRule, situation: Situation): Finding | null => {
    const { rule } = active;
    if (off.has(rule.id) || !rule.on.includes(situation.event)) return null;
    try {
      const remark = rule.check(situation, active.params ?? {});
      return remark && phrase(active, remark, situation);
    } catch {
      // The error may hold chat text, so only the id is kept.
      off.add(rule.id);
      return null;
    }
  };
  return {
    evaluate(situation) {
      const { conversation, channel } = situation;
      if (conversation.group && !channel.coachGroups) return [];
      if (exchangeOf(conversation).uncertain) return [];
      return rules.map((active) => ask(active, situation)).filter((finding) => finding !== null);
    },
    failed: () => [...off],
  };
}

/** Puts a remark into words; null when its prompt would have a hole in it. */
function phrase({ rule, severity }: ActiveRule, remark: Remark, situation: Situation): Finding | null {
  const values = { ...knownValues(situation), ...remark.values };
  const prompt = fillText(rule.prompt, situation.agent.coachAddress, values);
  if (prompt === null) return null;
  const words = remark.insert ?? rule.insert;
  const insert = words ? fillText(words, registerFor(situation), values) : null;
  return {
    rule,
    severity: severityOf(rule, severity, remark, situation),
    about: remark.about ?? 'conversation',
    event: situation.event,
    prompt,
    actions: [
      ...(words && insert !== null ? [{ kind: 'insert' as const, place: words.place, text: insert }] : []),
      ...(remark.rewrites ?? []).map((rewrite) => ({ kind: 'rewrite' as const, ...rewrite })),
    ],
  };
}

const MILD_TO_STRONG: readonly Severity[] = ['info', 'advice', 'warn', 'block'];

/** A remark says how much it matters this time; what the trainer chose is the most it may be. */
function severityOf(
  rule: Rule,
  chosen: Severity | undefined,
  remark: Remark,
  { agent }: Situation,
): Severity {
  const usual = chosen ?? rule.severityFor?.[agent.level] ?? rule.severity;
  const now = remark.severity ?? usual;
  return chosen && MILD_TO_STRONG.indexOf(now) > MILD_TO_STRONG.indexOf(chosen) ? chosen : now;
}
