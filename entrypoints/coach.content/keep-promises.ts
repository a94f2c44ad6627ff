import type { Channel } from '../../utils/conversation/channel';
import type { Conversation } from '../../utils/conversation/conversation';
import { type PromiseNews, sendMessage } from '../../utils/messaging/protocol';
import { duePromise, isSameDue, promisedHere } from '../../utils/rules/due-promise';
import { promisesItem } from '../../utils/settings/items';
import { openPromises } from '../../utils/waiting/keep-promises';
import type { AgentPromise, PromiseBook } from '../../utils/waiting/promise';
import type { Hashes } from './hashes';
import { letGo } from './let-go';
import type { Reply } from './see-replies';

/** A promise was made just now (ms), not read back in an old conversation. */
const JUST_NOW = 3 * 60_000;

/** What the agent promised on one console, as it is stored: hashes and moments. */
export interface Promises {
  /** Of every conversation that is still to be told, soonest first. */
  open(): readonly AgentPromise[];
  /** Of one conversation, also what was ticked off. */
  of(conversationKey: string): readonly AgentPromise[];
  /** The conversation in front, after every change; `reply` is what the agent just sent in it. */
  see(conversation: Conversation, conversationKey: string, channel: Channel, reply: Reply | null): void;
  /** The agent says it is done. */
  tickOff(hash: string): void;
  /** Tries again what could not be kept. */
  tick(): void;
}

/** Follows what is stored until the signal ends. @param changed called when another promise is open, or one less */
export function keepPromises(
  channelId: string,
  hashes: Hashes,
  signal: AbortSignal,
  changed: () => void,
): Promises {
  let book: PromiseBook = {};
  /** News that the background has not kept yet, by hash. */
  const unsent = new Map<string, PromiseNews>();
  /** A reply that came before its hash was worked out. */
  let early: (() => void) | null = null;
  /** Conversations of this tab in which a promise was open when last looked at. */
  const wasOpen = new Set<string>();

  const take = (next: PromiseBook) => {
    book = next;
    if (!signal.aborted) changed();
  };
  void promisesItem.read().then(take);
  signal.addEventListener('abort', letGo(promisesItem.watch(take)));

  function tell(news: PromiseNews) {
    unsent.set(news.hash, news);
    sendMessage('promiseChanged', news).then(
      (kept) => {
        if (kept && unsent.get(news.hash) === news) unsent.delete(news.hash);
      },
      () => {},
    );
  }

  const ofHash = (hash: string) => (book[channelId] ?? []).filter((promise) => promise.hash === hash);

  const promises: Promises = {
    open: () => openPromises(book, channelId),
    of(key) {
      const hash = hashes.of(key);
      return hash ? ofHash(hash) : [];
    },
    see(conversation, key, channel, reply) {
      if (conversation.group) return;
      const hash = hashes.of(key);
      if (!hash) {
        if (reply) early = () => promises.see(conversation, key, channel, reply);
        return;
      }
      const made = duePromise(conversation, channel);
      const was = wasOpen.has(conversation.id);
      if (made) wasOpen.add(conversation.id);
      else wasOpen.delete(conversation.id);
      const known = ofHash(hash);
      if (made && reply && Math.abs(reply.at - made.madeAt) < JUST_NOW) {
        const same = known.some(({ due }) => isSameDue(due, made.due));
        if (!same) tell({ channelId, hash, due: made.due });
      } else if (!made) {
        const done = ({ due, kept }: AgentPromise) =>
          !kept && (was || reply !== null || promisedHere(conversation, channel, due));
        if (known.some(done)) tell({ channelId, hash, due: null });
      }
    },
    tickOff: (hash) => tell({ channelId, hash, due: null }),
    tick() {
      const again = early;
      early = null;
      again?.();
      for (const news of [...unsent.values()]) tell(news);
    },
  };
  return promises;
}
