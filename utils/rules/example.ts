import { agentSchema } from '../conversation/agent';
import { channelSchema } from '../conversation/channel';
import type { Author, Message, MessageKind } from '../conversation/message';
import { tracesOf } from './rare-words';
import type { RuleEvent, Situation } from './situation';
import type { Surroundings } from './surroundings';

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
  /** The moment of the first line, ISO 8601; Tuesday 3 March 2026, 10:00 in the Netherlands unless told. */
  readonly start?: string;
  /** What a form asked beforehand. */
  readonly prechat?: string;
  readonly optIns?: readonly string[];
  /** Minutes the console's tab has been out of view. */
  readonly hiddenFor?: number;
  /** Seconds the draft has not changed; 10 unless told. */
  readonly restedFor?: number;
  /** Seconds ago the draft was begun; 60 unless told. */
  readonly begunAgo?: number;
  /** Seconds the citizen's typing sign is on. */
  readonly typingFor?: number;
  /** What is stored of promises here: minutes until each is due, and whether it was ticked off. */
  readonly promised?: readonly { readonly dueIn: number; readonly kept?: boolean }[];
  /** Other conversations of the same tab, told until the same moment. */
  readonly others?: readonly { readonly citizenName?: string; readonly lines: readonly Line[] }[];
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
  const start = example.start === undefined ? START : Date.parse(example.start);
  const messages = told(example.before ?? [], 'm', start);
  const now = (messages.at(-1)?.seenAt ?? start) + (example.later ?? 1) * MINUTE;
  const whenDrafting: RuleEvent = on.includes('send') ? 'send' : 'draft';
  return {
    event: example.event ?? (example.draft === undefined ? (on[0] ?? 'message') : whenDrafting),
    conversation: {
      id: 'example',
      citizenName: example.citizenName ?? null,
      group: false,
      messages,
      citizenTyping: example.typingFor !== undefined,
    },
    draft: example.draft ?? '',
    channel: channelSchema.parse(example.channel ?? {}),
    agent: agentSchema.parse(example.agent ?? {}),
    now,
    surroundings: surroundingsOf(example, now),
  };
}

function told(lines: readonly Line[], prefix: string, start: number): Message[] {
  let at = start;
  return lines.map(({ author, text, later, kind }, index) => {
    at += later * MINUTE;
    return { id: `${prefix}${index}`, author, text, kind, sentAt: at, seenAt: at };
  });
}

function surroundingsOf(example: Example, now: number): Surroundings {
  const others = (example.others ?? []).map(({ citizenName, lines }, index) => {
    const long = lines.reduce((sum, { later }) => sum + later * MINUTE, 0);
    return {
      id: `other-${index}`,
      citizenName: citizenName ?? null,
      group: false,
      messages: told(lines, `o${index}-`, now - long),
      citizenTyping: false,
    };
  });
  const ago = (seconds: number) => now - seconds * 1000;
  const empty = (example.draft ?? '') === '';
  return {
    prechat: example.prechat ?? null,
    optIns: example.optIns ?? [],
    hiddenSince: example.hiddenFor === undefined ? null : now - example.hiddenFor * MINUTE,
    drafting: empty
      ? null
      : { begunAt: ago(example.begunAgo ?? 60), changedAt: ago(example.restedFor ?? 10) },
    typingSince: example.typingFor === undefined ? null : ago(example.typingFor),
    promised: (example.promised ?? []).map(({ dueIn, kept }) => ({
      due: now + dueIn * MINUTE,
      kept: kept ?? false,
    })),
    others,
    seenElsewhere: tracesOf(others, now),
  };
}
