import type { Conversation } from '../conversation/conversation';
import type { Message } from '../conversation/message';
import { rareWords, rareWordsOfName } from '../rules/rare-words';

/** A conversation out of sight for longer (ms) leaves no trace. */
const KEPT_FOR = 60 * 60_000;
/** So far back in a conversation words are looked for; further up nobody reads while answering. */
const LOOKED_AT = 200;
/** So many words per conversation, and so many conversations; the oldest go first. */
const MOST_WORDS = 500;
const MOST_CONVERSATIONS = 40;

/** Which rare words stood in which conversation, as salted hashes: the words themselves are nowhere in here. */
export interface RareTraces {
  /** This conversation is in view at this moment (epoch ms). */
  see(conversation: Conversation, now: number): void;
  /**
   * How long ago (ms) a conversation with this word (folded, as `rareWords` gives it) was last in view;
   * null when none was, and when the word belongs to `here` too.
   */
  elsewhere(word: string, here: Conversation, now: number): number | null;
}

interface Trace {
  readonly words: Set<number>;
  seenAt: number;
}

/** @param salt makes the hashes of one tab useless anywhere else; by chance unless told */
export function createRareTraces(salt: number = chance()): RareTraces {
  /** Longest out of view first. */
  const traces = new Map<string, Trace>();
  const looked = new WeakSet<Message>();

  function add(words: Set<number>, rare: readonly string[]) {
    for (const word of rare) {
      words.add(hashOf(word, salt));
      const [oldest] = words;
      if (words.size > MOST_WORDS && oldest !== undefined) words.delete(oldest);
    }
  }

  return {
    see({ id, citizenName, messages }, now) {
      const trace = traces.get(id) ?? { words: new Set(), seenAt: now };
      for (const message of messages.slice(-LOOKED_AT)) {
        if (!looked.has(message)) add(trace.words, rareWords(message.text));
        looked.add(message);
      }
      add(trace.words, rareWordsOfName(citizenName));
      trace.seenAt = now;
      traces.delete(id);
      traces.set(id, trace);
      for (const [other, { seenAt }] of traces) {
        if (now - seenAt > KEPT_FOR || traces.size > MOST_CONVERSATIONS) traces.delete(other);
      }
    },
    elsewhere(word, here, now) {
      const hash = hashOf(word, salt);
      const ages = [...traces]
        .filter(([id, { words }]) => id !== here.id && words.has(hash))
        .map(([, { seenAt }]) => now - seenAt)
        .filter((age) => age <= KEPT_FOR);
      if (ages.length === 0 || here.messages.some(({ text }) => rareWords(text).includes(word))) return null;
      return Math.max(0, Math.min(...ages));
    },
  };
}

function chance(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** A number of 53 bits that tells nothing about the word to who does not know the salt. */
function hashOf(word: string, salt: number): number {
  let one = 0xdeadbeef ^ salt;
  let two = 0x41c6ce57 ^ salt;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    two = Math.imul(two ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (2097151 & two) + (one >>> 0);
}
