import type { WaitingView } from '../../components/overlay/waiting-view';
import type { Language, Translate } from '../../components/shared/texts';
import type { ConsoleProfile } from '../../utils/consoles/profile';
import type { Channel } from '../../utils/conversation/channel';
import type { Conversation, Waiting } from '../../utils/conversation/conversation';
import { sendMessage } from '../../utils/messaging/protocol';
import type { Promised } from '../../utils/rules/surroundings';
import { channelClocksItem, clockOf } from '../../utils/settings/channel-clocks';
import { createHashes } from './hashes';
import { keepPromises } from './keep-promises';
import { keepWaits } from './keep-waits';
import { createReplies } from './see-replies';
import { waitingView } from './waiting-lines';

interface DeskOptions {
  readonly profile: ConsoleProfile;
  readonly signal: AbortSignal;
  channel(): Channel;
  channelFor(conversationKey: string): Channel;
  /** The name above the conversation in front, as its row in the list has it. */
  name(): string | null;
  /** What waits or was promised changed by itself. */
  changed(): void;
}

/** What an agent has to keep in mind beside the conversation in front: who waits, and what was promised. */
export interface Desk {
  list(rows: readonly Waiting[], whole: boolean): void;
  /** The conversation in front, after every change; null when there is none to trust. */
  see(conversation: Conversation | null): void;
  inView(visible: boolean): void;
  tick(): void;
  tickOff(hash: string): void;
  /** What is stored of promises in the conversation in front. */
  promised(): readonly Promised[];
  view(words: { readonly t: Translate; readonly language: Language }): WaitingView;
}

export function createDesk(options: DeskOptions): Desk {
  const { profile, signal, channelFor } = options;
  const channelId = profile.id;
  let hiddenSince: number | null = null;
  let front: string | null = null;
  let seen: Conversation | null = null;
  let clock = '';
  const tell = () => waits.tell(Date.now());
  /** The background has to know the hours also while no page of this console is open. */
  async function keepClock() {
    const settled = clockOf(options.channel());
    if (JSON.stringify(settled) === clock) return;
    clock = JSON.stringify(settled);
    const all = await channelClocksItem.read();
    if (JSON.stringify(all[channelId]) !== clock)
      await channelClocksItem.write({ ...all, [channelId]: settled });
  }
  void keepClock();
  const hashes = createHashes(channelId, signal, () => {
    promises.tick();
    tell();
  });
  const promises = keepPromises(channelId, hashes, signal, options.changed);
  // Who practises is never called back to it, and keeps no record of it.
  const practising = profile.confidence === 'own';
  const waits = keepWaits({
    ...options,
    channelId,
    hashes,
    hiddenSince: () => (practising ? null : hiddenSince),
  });
  const replyIn = createReplies();

  return {
    list(rows, whole) {
      waits.list(rows, whole, Date.now());
      tell();
    },
    see(conversation) {
      const now = Date.now();
      const name = conversation && options.name();
      if (conversation === seen && name === front) return;
      seen = conversation;
      front = name;
      if (!conversation || front === null) waits.leave();
      else {
        const channel = channelFor(front);
        waits.see(conversation, front, now);
        const reply = replyIn(conversation, channel, now);
        promises.see(conversation, front, channel, reply);
        const hash = hashes.of(front);
        if (reply && reply.waited !== null && hash && !practising) {
          const minutes = reply.waited / 60_000;
          sendMessage('answered', { channelId, hash, minutes }).catch(() => {});
        }
      }
      tell();
    },
    inView(visible) {
      hiddenSince = visible ? null : (hiddenSince ?? Date.now());
      tell();
    },
    tick() {
      void keepClock();
      promises.tick();
      tell();
    },
    tickOff: promises.tickOff,
    promised: () => (front === null ? [] : promises.of(front)),
    view: (words) => waitingView(waits, promises, options.channel(), words, Date.now()),
  };
}
