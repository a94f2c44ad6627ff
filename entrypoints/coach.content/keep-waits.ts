import { isOpen, openTime } from '../../utils/clock/opening-hours';
import type { Channel } from '../../utils/conversation/channel';
import type { Conversation, Waiting } from '../../utils/conversation/conversation';
import { type ConsoleWaits, sendMessage } from '../../utils/messaging/protocol';
import { hoursOf } from '../../utils/rules/channel-hours';
import { reportWaits } from '../../utils/waiting/report-waits';
import { takeList } from '../../utils/waiting/take-list';
import type { WaitingChat } from '../../utils/waiting/waiting-chat';
import { waitingChats } from '../../utils/waiting/waiting-chats';
import type { WaitingClock, WaitingClocks } from '../../utils/waiting/waiting-clock';
import type { Hashes } from './hashes';

const REMEMBERED = 40;

interface WaitsOptions {
  readonly channelId: string;
  readonly hashes: Hashes;
  readonly signal: AbortSignal;
  /** The channel of the whole console, and of one conversation where that has its own. */
  channel(): Channel;
  channelFor(conversationKey: string): Channel;
  /** Epoch ms; null while the page is in view. */
  hiddenSince(): number | null;
}

/** The waiting clocks of one console's list. Times in epoch ms. */
export interface Waits {
  /** What the list shows now; `whole` when no row is out of the page. */
  list(rows: readonly Waiting[], whole: boolean, now: number): void;
  /** The conversation in front, under the name the page gives it: its words tell more than its row. */
  see(conversation: Conversation, name: string, now: number): void;
  /** No conversation is in front. */
  leave(): void;
  /** Everybody, the most urgent first. */
  chats(now: number): readonly WaitingChat[];
  /** As people know the one with this id. */
  nameOf(id: string): string;
  /** The name behind a hash, as long as the page shows it; else null. */
  nameBehind(hash: string): string | null;
  /** Nobody is behind the desk now; the clocks stand still. */
  closed(now: number): boolean;
  /** Tells the background, where something changed. */
  tell(now: number): void;
}

export function keepWaits(options: WaitsOptions): Waits {
  const { channelId, hashes, signal, channelFor } = options;
  let clocks: WaitingClocks = new Map();
  let look: { rows: readonly Waiting[]; whole: boolean } = { rows: [], whole: true };
  const inMemory = new Map<string, Conversation>();
  let front: string | null = null;
  let told = '';

  function wind(now: number) {
    const { rows, whole } = look;
    // In a long list the row of the conversation in front may be out of the page.
    const missing = front !== null && !rows.some(({ id }) => id === front);
    const own: Waiting = { id: front ?? '', unread: 0, since: null, open: true, turn: 'unknown' };
    clocks = takeList(
      clocks,
      {
        rows: missing ? [...rows, own] : rows,
        complete: whole,
        channel: options.channel(),
        conversationOf: (id) => inMemory.get(id) ?? null,
      },
      now,
    );
  }

  function chats(now: number): readonly WaitingChat[] {
    const byChannel = new Map<Channel, Map<string, WaitingClock>>();
    for (const [id, clock] of clocks) {
      const channel = channelFor(id);
      const group = byChannel.get(channel) ?? new Map<string, WaitingClock>();
      byChannel.set(channel, group.set(id, clock));
    }
    const all = [...byChannel].flatMap(([channel, group]) => waitingChats(group, channel, now));
    // Where every conversation has a channel of its own, the norms differ.
    return byChannel.size < 2 ? all : all.toSorted((a, b) => (a.overAt ?? Infinity) - (b.overAt ?? Infinity));
  }

  function report(now: number): ConsoleWaits {
    const channel = options.channel();
    const since = options.hiddenSince();
    const hours = hoursOf(channel);
    const report = reportWaits(channelId, chats(now), channel, hashes.of, now);
    const awayFrom = since === null ? null : now - openTime(hours, since, now);
    // While closed one moment serves for all: a report changes only when something does.
    return isOpen(hours, now) ? { ...report, awayFrom } : { ...report, openUntil: 0, awayFrom: since };
  }

  function send(waits: ConsoleWaits | null) {
    const next = JSON.stringify(waits);
    if (next === told) return;
    told = next;
    sendMessage('waitsChanged', waits).catch(() => {
      // Told again at the next change or tick.
      told = '';
    });
  }

  const goodbye = () => send(null);
  window.addEventListener('pagehide', goodbye, { signal });
  signal.addEventListener('abort', goodbye);

  return {
    list(rows, whole, now) {
      look = { rows, whole };
      wind(now);
    },
    see(conversation, name, now) {
      front = name;
      inMemory.delete(name);
      inMemory.set(name, conversation);
      const [oldest] = inMemory.keys();
      if (inMemory.size > REMEMBERED && oldest !== undefined) inMemory.delete(oldest);
      wind(now);
    },
    leave() {
      front = null;
    },
    chats,
    nameOf: (id) => look.rows.find((row) => row.id === id)?.name ?? id,
    nameBehind(hash) {
      const row = look.rows.find(({ id }) => hashes.of(id) === hash);
      return row ? (row.name ?? row.id) : null;
    },
    closed: (now) => !isOpen(hoursOf(options.channel()), now),
    tell(now) {
      if (!signal.aborted) send(report(now));
    },
  };
}
