import type { ScenarioEvent } from '../conversation/scenario';
import { keyOf } from '../prompts/budget-state';
import type { Verdict } from '../prompts/verdict';
import { type FindingLine, findingLine } from './finding-line';

/** What the screen showed around one event: keys of findings. */
export interface Screen {
  /** Before it, behind the key of their conversation. */
  readonly stood: ReadonlySet<string>;
  /** At any moment of it. */
  readonly seen: ReadonlySet<string>;
  /** What holds the message after it. */
  readonly hold: string | null;
}

/** A verdict, and whether its conversation was in front then: nothing of another is ever shown. */
export interface Judged extends Verdict {
  readonly inFront: boolean;
}

/**
 * The findings of one event, each once. A look ahead at sending belongs to the draft, and counts only when it reached
 * the screen: nobody sees the rest of it before the message is sent.
 */
export function linesOf(
  scenario: string,
  { type, at }: ScenarioEvent,
  verdicts: readonly Judged[],
  { stood, seen, hold }: Screen,
): FindingLine[] {
  const lines = new Map<string, FindingLine>();
  for (const verdict of verdicts) {
    const ahead = verdict.event === 'send' && type !== 'send';
    for (const finding of verdict.findings) {
      const key = keyOf(finding);
      const visible = verdict.inFront && seen.has(key);
      // A prompt that stands there already is not shown anew by every message and tick; the sending it warned of counts.
      const shown = visible && (type === 'send' || !stood.has(`${verdict.key} ${key}`));
      const event = ahead ? 'draft' : verdict.event;
      if (ahead && !visible) continue;
      const id = `${verdict.key} ${event} ${key}`;
      const occasion = { scenario, at, event, conversation: verdict.key, held: key === hold, shown } as const;
      lines.set(id, findingLine(occasion, finding));
    }
  }
  return [...lines.values()];
}
