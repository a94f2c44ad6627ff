import { isOpen, openTime } from '../clock/opening-hours';
import type { Channel } from '../conversation/channel';
import type { Conversation } from '../conversation/conversation';
import { type Message, writtenAt } from '../conversation/message';
import { read } from '../dutch/read';
import { isAutomaticReply } from './automatic-reply';
import { hoursOf } from './channel-hours';
import { needsNoAnswer } from './conversation-facts';
import { exchangeOf } from './exchange';

/** Somebody waits for an answer. */
export interface WaitingTime {
  /** The first message that waits. */
  readonly message: Message;
  /** How long the channel was open since (ms). */
  readonly waited: number;
  /** What the channel strives for (ms). */
  readonly target: number;
}

/**
 * How long the citizen in this conversation waits, in opening hours. Null when nobody waits, or the channel is closed
 * now. Thanks and goodbyes do not start the clock; an automatic reply does not stop it. `now` in epoch ms.
 */
export function waitingTime(conversation: Conversation, channel: Channel, now: number): WaitingTime | null {
  const message = firstWaiting(conversation);
  if (!message) return null;
  const hours = hoursOf(channel);
  if (!isOpen(hours, now)) return null;
  return { message, target: targetOf(channel), waited: openTime(hours, writtenAt(message), now) };
}

/** Thanks beforehand: the answer is still to come. */
const THANKS_AHEAD = /(?<!\p{L})(?:alvast|bij voorbaat|vooraf)(?!\p{L})/iu;

/** The first message that waits for an answer, at whatever hour; null when nobody waits. */
export function firstWaiting(conversation: Conversation): Message | null {
  const { recent } = exchangeOf(conversation);
  const answered = recent.findLastIndex(
    (message, at) => message.author === 'agent' && !isAutomaticReply(message, recent[at - 1]),
  );
  const unanswered = recent.slice(answered + 1).filter(({ author }) => author === 'citizen');
  const last = unanswered.at(-1);
  if (!last || endsWait(last)) return null;
  return unanswered.find((message) => !needsNoAnswer(message)) ?? null;
}

/** After thanks, a goodbye or "momentje, ik pak hem even" the agent is not waited for. */
function endsWait(last: Message): boolean {
  if (needsNoAnswer(last)) return !THANKS_AHEAD.test(last.text.slice(0, 1000));
  const { acts, questions, wordCount } = read(last.text);
  return acts.has('hold') && questions === 0 && wordCount <= 8;
}

/** Within what time (ms) this channel strives to answer. */
export function targetOf({ firstReplyTargetSec, firstReplyTargetMin }: Channel): number {
  return firstReplyTargetSec === null ? firstReplyTargetMin * 60_000 : firstReplyTargetSec * 1000;
}
