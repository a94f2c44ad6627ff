import { sendMessage } from '../../utils/messaging/protocol';
import { saltItem } from '../../utils/settings/items';
import { type ConversationHash, conversationHasher } from '../../utils/waiting/conversation-hash';

/** More conversations than a list shows in a day. */
const REMEMBERED = 1000;

/** The hashes under which this browser knows the conversations of one console. */
export interface Hashes {
  /** Null until it is worked out, a moment after it was asked first. */
  of(conversationKey: string): ConversationHash | null;
}

/** @param arrived called when all hashes that were asked for are there: what is told of them is told at once */
export function createHashes(consoleId: string, signal: AbortSignal, arrived: () => void): Hashes {
  const known = new Map<string, ConversationHash | null>();
  let underway = 0;
  let hasher: Promise<ReturnType<typeof conversationHasher>> | null = null;

  async function find(key: string): Promise<ConversationHash> {
    hasher ??= drawSalt().then(conversationHasher);
    const hash = await hasher;
    return hash(consoleId, key);
  }

  return {
    of(key) {
      const before = known.get(key);
      if (before !== undefined) return before;
      if (known.size >= REMEMBERED) known.clear();
      known.set(key, null);
      underway += 1;
      const done = () => {
        underway -= 1;
        if (underway === 0 && !signal.aborted) arrived();
      };
      find(key).then(
        (hash) => {
          known.set(key, hash);
          done();
        },
        () => {
          // Asked again the next time: the background may have been busy with an update.
          hasher = null;
          known.delete(key);
          underway -= 1;
        },
      );
      return null;
    },
  };
}

async function drawSalt(): Promise<string> {
  const salt = (await saltItem.read()) ?? (await sendMessage('wantSalt'));
  if (salt === null) throw new Error('The salt could not be kept.');
  return salt;
}
