import { momentAfter, timeAfter } from '../conversation/moment-after';
import type { ScenarioEvent } from '../conversation/scenario';

/** What can be written down in a conversation, as one thinks of it. */
export const LINE_KINDS = ['citizen', 'draft', 'send', 'colleague', 'system', 'tick'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export interface NewLine {
  readonly kind: LineKind;
  /** Seconds after what came before it. */
  readonly after: number;
  readonly text: string;
}

/** Whether words belong to it. */
export function hasWords(kind: LineKind): boolean {
  return kind !== 'send' && kind !== 'tick';
}

/** The conversation with one thing more at its end. */
export function addLine(events: readonly ScenarioEvent[], { kind, after, text }: NewLine): ScenarioEvent[] {
  const last = Math.max(0, ...events.map(({ at }) => momentAfter(0, at) ?? 0));
  const when = { at: timeAfter(last + Math.round(after * 1000)), conversation: 'main' };
  return [...events, eventOf(kind, text, when)];
}

function eventOf(kind: LineKind, text: string, when: { at: string; conversation: string }): ScenarioEvent {
  switch (kind) {
    case 'draft':
      return { ...when, type: 'draft', text };
    case 'send':
      return { ...when, type: 'send', force: false };
    case 'tick':
      return { at: when.at, type: 'tick' };
    default:
      return {
        ...when,
        type: 'message',
        author: kind === 'colleague' ? 'agent' : kind,
        text,
        kind: 'text',
      };
  }
}

/** The same with other words at one place. */
export function withText(events: readonly ScenarioEvent[], at: number, text: string): ScenarioEvent[] {
  return events.map((event, index) => (index === at && 'text' in event ? { ...event, text } : event));
}

/** The same without what is at one place; the rest keeps its time. */
export function withoutLine(events: readonly ScenarioEvent[], at: number): ScenarioEvent[] {
  return events.filter((_, index) => index !== at);
}
