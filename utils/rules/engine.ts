import { type Extended, extendLexicon } from '../dutch/extend-lexicon';
import { withLexicons } from '../dutch/read';
import type { BothRegisters, Insert, Place, Remark, Rule, Severity } from './define-rule';
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
  /** The organisation's own words in place of the rule's. */
  readonly prompt?: BothRegisters;
  /** Likewise for the citizen; where a remark has an insert of its own for the case at hand, that one stays. */
  readonly insert?: Insert;
}

/** One object, by which a rule recognises its own defaults. */
const NO_PARAMS: Readonly<Record<string, unknown>> = {};

/** Phrases beside those of the dialogue acts, by the name of their list. */
export type LexiconLists = Readonly<Record<string, readonly string[]>>;

/** A button under a finding; each changes the draft, none sends it. */
export type Action =
  | {
      readonly kind: 'insert';
      readonly place: Place;
      readonly text: string;
      /** What it is called, where there are several to choose from. */
      readonly label?: string;
    }
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
  /** Ids of rules that could have something to say here, as far as they can tell; see `RuleDefinition.applies`. */
  applying(situation: Situation): readonly string[];
  /** Ids of rules that threw and are off since. */
  failed(): readonly string[];
}

/**
 * Asks every rule. It says nothing about a conversation of several people, nor while the page does not tell
 * who spoke last. A rule that throws is switched off and named; the others go on.
 * @param lists more phrases to read by; when one of them cannot be used, none is
 */
export function createEngine(rules: readonly ActiveRule[], lists: LexiconLists = {}): Engine {
  // Made when a rule is first asked: in a console's page what reads Dutch comes later than the settings do.
  let extended: Extended | null = null;
  const lexicons = () => {
    if (Object.keys(lists).length === 0) return undefined;
    extended ??= extendLexicon(lists);
    return extended.ok ? extended.extension : undefined;
  };
  const off = new Set<string>();
  const safely = <Answer>({ id }: Rule, ask: () => Answer): Answer | null => {
    if (off.has(id)) return null;
    try {
      return ask();
    } catch {
      // The error may hold chat text, so only the id is kept.
      off.add(id);
      return null;
    }
  };
  const ask = (active: ActiveRule, situation: Situation): Finding | null => {
    const { rule } = active;
    if (!rule.on.includes(situation.event) || !mayAsk(rule, situation)) return null;
    return safely(rule, () => {
      const remark = rule.check(situation, active.params ?? NO_PARAMS);
      return remark && phrase(active, remark, situation);
    });
  };
  return {
    evaluate(situation) {
      if (!mayJudge(situation)) return [];
      return withLexicons(lexicons(), () =>
        rules.map((active) => ask(active, situation)).filter((finding) => finding !== null),
      );
    },
    applying(situation) {
      if (!mayJudge(situation)) return [];
      const applies = ({ rule, params = NO_PARAMS }: ActiveRule) =>
        mayAsk(rule, situation) && (safely(rule, () => rule.applies?.(situation, params)) ?? false);
      return withLexicons(lexicons(), () => rules.filter(applies).map(({ rule }) => rule.id));
    },
    failed: () => [...off],
  };
}

/** Several people, or somebody the page does not name: then nothing is said. */
function mayJudge({ conversation, channel }: Situation): boolean {
  return (!conversation.group || channel.coachGroups) && !exchangeOf(conversation).uncertain;
}

/** Where nothing is known of what was said, only a rule about the draft alone has something to go by. */
function mayAsk(rule: Rule, { conversation }: Situation): boolean {
  return !conversation.composerOnly || rule.draftAlone === true;
}

/** Puts a remark into words; null when its prompt would have a hole in it. */
function phrase(active: ActiveRule, remark: Remark, situation: Situation): Finding | null {
  const { rule, severity } = active;
  const values = { ...knownValues(situation), ...remark.values };
  const prompt = fillText(active.prompt ?? rule.prompt, situation.agent.coachAddress, values);
  if (prompt === null) return null;
  const words = remark.choices ? null : (remark.insert ?? active.insert ?? rule.insert);
  const insert = words ? fillText(words, registerFor(situation), values) : null;
  return {
    rule,
    severity: severityOf(rule, severity, remark, situation),
    about: remark.about ?? 'conversation',
    event: situation.event,
    prompt,
    actions: [
      ...(words && insert !== null ? [{ kind: 'insert' as const, place: words.place, text: insert }] : []),
      ...(remark.choices ?? []).map((choice) => ({
        kind: 'insert' as const,
        place: 'end' as const,
        ...choice,
      })),
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
