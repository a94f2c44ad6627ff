import { agentSchema } from '../conversation/agent';
import { channelSchema } from '../conversation/channel';
import type { Author, Message, MessageKind } from '../conversation/message';
import type { RuleEvent, Situation } from './situation';

/** One message of an example. */
export interface Line {
  readonly author: Author;
  readonly text: string;
  /** Minutes after the line before it; 1 unless told. */
  readonly later: number;
  readonly kind: MessageKind;
}

/**
 * A small conversation that shows when a rule speaks or stays quiet.
 * It is the rule's test, its documentation and what a trainer sees.
 */
export interface Example {
  readonly before?: readonly Line[];
  /** What the agent is about to send, or has in the composer. */
  readonly draft?: string;
  /** Default: `send` where there is a draft and the rule listens to it, else the rule's first event. */
  readonly event?: RuleEvent;
  /** Minutes between the last message and now; 1 unless told. */
  readonly later?: number;
  readonly channel?: Readonly<Record<string, unknown>>;
  readonly agent?: Readonly<Record<string, unknown>>;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly citizenName?: string;
}

type More = Partial<Pick<Line, 'later' | 'kind'>>;
const line =
  (author: Author) =>
  (text: string, more: More = {}): Line => ({ author, text, later: 1, kind: 'text', ...more });

/** Said by the citizen. */
export const citizen = line('citizen');
/** Said by the agent. */
export const agent = line('agent');
/** An automatic message or a notice of the console. */
export const system = line('system');
/** Somebody wrote this, and the page does not tell who. */
export const somebody = line('unknown');

/** Tuesday 3 March 2026, 10:00 in the Netherlands: a plain working morning. */
const START = Date.parse('2026-03-03T10:00:00+01:00');
const MINUTE = 60_000;

/** The situation at the end of an example. Throws a ZodError when its channel or agent is not one. */
export function situationOf(example: Example, on: readonly RuleEvent[]): Situation {
  let at = START;
  const messages: Message[] = (example.before ?? []).map(({ author, text, later, kind }, index) => {
    at += later * MINUTE;
    return { id: `m${index}`, author, text, kind, sentAt: at, seenAt: at };
  });
  const whenDrafting: RuleEvent = on.includes('send') ? 'send' : 'draft';
  return {
    event: example.event ?? (example.draft === undefined ? (on[0] ?? 'message') : whenDrafting),
    conversation: {
      id: 'example',
      citizenName: example.citizenName ?? null,
      group: false,
      messages,
      citizenTyping: false,
    },
    draft: example.draft ?? '',
    channel: channelSchema.parse(example.channel ?? {}),
    agent: agentSchema.parse(example.agent ?? {}),
    now: at + (example.later ?? 1) * MINUTE,
  };
}
