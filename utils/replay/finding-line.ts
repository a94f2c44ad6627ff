import type { Finding } from '../rules/engine';
import type { RuleEvent } from '../rules/situation';

/** One finding of a played scenario, as `--json` prints it (the house, §7). */
export interface FindingLine {
  readonly scenario: string;
  /** Counted from the start of the scenario: "+95s". */
  readonly at: string;
  readonly event: RuleEvent;
  readonly conversation: string;
  readonly rule: string;
  readonly severity: Finding['severity'];
  /** The message that was about to be sent is held by it. */
  readonly held: boolean;
  /** It reached the screen: after level, order and budget. */
  readonly shown: boolean;
  readonly prompt: string;
  /** What a first click would put in the composer: words for the citizen, or else the whole draft mended. Null for none. */
  readonly insert: string | null;
  /** What a click would make of the whole draft; absent when it offers none. */
  readonly rewrites?: readonly string[];
}

/** Where and when a finding was made. */
export type Occasion = Pick<FindingLine, 'scenario' | 'at' | 'event' | 'conversation' | 'held' | 'shown'>;

export function findingLine(occasion: Occasion, { rule, severity, prompt, actions }: Finding): FindingLine {
  const { scenario, at, event, conversation, held, shown } = occasion;
  const offered = actions.find((action) => action.kind === 'insert') ?? actions[0];
  const insert = offered?.text ?? null;
  const rewrites = actions.filter((action) => action.kind === 'rewrite').map(({ text }) => text);
  const line = { scenario, at, event, conversation, rule: rule.id, severity, held, shown, prompt, insert };
  return rewrites.length > 0 ? { ...line, rewrites } : line;
}
