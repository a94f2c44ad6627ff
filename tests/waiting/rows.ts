import { type Channel, channelSchema } from '../../utils/conversation/channel';
import type { Conversation, Waiting } from '../../utils/conversation/conversation';
import type { Author, Message } from '../../utils/conversation/message';
import { takeList } from '../../utils/waiting/take-list';
import type { WaitingClocks } from '../../utils/waiting/waiting-clock';

export const MINUTE = 60_000;
/** Tuesday 3 March 2026, 10.00. */
export const TEN = Date.parse('2026-03-03T10:00:00+01:00');
/** Moments of that day: "10:25". */
export const at = (clock: string): number => Date.parse(`2026-03-03T${clock}+01:00`);

/** Open Monday to Friday from nine to five, half an hour to answer. */
export const channel: Channel = channelSchema.parse({ openingHours: 'ma-vr 09:00-17:00' });

/** A row of the list, unread and ours to answer unless told. */
export function row(part: Partial<Waiting> = {}): Waiting {
  return { id: 'A', unread: 1, since: TEN, open: false, turn: 'agent', ...part };
}

export type Line = readonly [Author, string, number];

/** A conversation of lines like ['citizen', 'Hallo', TEN]. */
export function talk(...lines: readonly Line[]): Conversation {
  const messages: Message[] = lines.map(([author, text, sentAt], index) => ({
    id: `${index}`,
    author,
    text,
    sentAt,
    seenAt: sentAt,
    kind: 'text',
  }));
  return { id: 'c', citizenName: null, group: false, messages, citizenTyping: false };
}

interface Look {
  readonly now: number;
  readonly rows: readonly Waiting[];
  readonly known?: Readonly<Record<string, Conversation>>;
}

/** The clocks after several looks, one after the other. */
export function after(looks: readonly Look[], complete = false, on: Channel = channel): WaitingClocks {
  return looks.reduce<WaitingClocks>(
    (clocks, { now, rows, known = {} }) =>
      takeList(clocks, { rows, complete, channel: on, conversationOf: (id) => known[id] ?? null }, now),
    new Map(),
  );
}
