import type { Channel } from '../../utils/conversation/channel';
import type { Conversation } from '../../utils/conversation/conversation';
import { type Message, writtenAt } from '../../utils/conversation/message';
import { isAutomaticReply } from '../../utils/rules/automatic-reply';
import { waitingTime } from '../../utils/rules/waiting-time';

/** A message that is this new (ms) was sent just now; an older one was there, or came in by the telephone. */
const JUST_NOW = 2 * 60_000;
const REMEMBERED = 100;

/** The agent answered, and the page saw it happen. What the console answers by itself is no answer. */
export interface Reply {
  readonly message: Message;
  /** Epoch ms. */
  readonly at: number;
  /** How long (ms) the channel was open since the citizen began to wait; null where nobody waited for this one. */
  readonly waited: number | null;
}

/** Tells live answers from those that stand in the conversation already. */
export function createReplies() {
  /** Per conversation id of the tab, the last message that a person wrote on our side. */
  const last = new Map<string, string | null>();
  /**
   * The answer that is new in this conversation since it was seen last, or null. At first sight only one whose time the
   * page shows to be now is new: nobody counts what is history. `now` in epoch ms.
   */
  return (conversation: Conversation, channel: Channel, now: number): Reply | null => {
    const { id, messages } = conversation;
    const message = messages.findLast(
      (each, at) => each.author === 'agent' && !isAutomaticReply(each, messages[at - 1]),
    );
    const before = last.get(id);
    if (last.size >= REMEMBERED && before === undefined) last.clear();
    last.set(id, message?.id ?? null);
    if (!message || message.id === before) return null;
    const at = before === undefined ? message.sentAt : writtenAt(message);
    if (at === null || Math.abs(now - at) > JUST_NOW) return null;
    const until = messages.indexOf(message);
    const earlier = messages
      .slice(0, until)
      .findLast(({ author }) => author === 'agent' || author === 'citizen');
    const waiting =
      before !== undefined && earlier?.author === 'citizen'
        ? waitingTime({ ...conversation, messages: messages.slice(0, until) }, channel, now)
        : null;
    return { message, at, waited: waiting?.waited ?? null };
  };
}
