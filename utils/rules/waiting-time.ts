import { isOpen, openTime } from '../clock/opening-hours';
import type { Channel } from '../conversation/channel';
import type { Conversation } from '../conversation/conversation';
import { type Message, writtenAt } from '../conversation/message';
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
  const { unanswered } = exchangeOf(conversation);
  const message = unanswered.find((each) => !needsNoAnswer(each));
  const last = unanswered.at(-1);
  if (!message || !last || needsNoAnswer(last)) return null;
  const hours = hoursOf(channel);
  if (!isOpen(hours, now)) return null;
  const { firstReplyTargetSec, firstReplyTargetMin } = channel;
  const target = firstReplyTargetSec === null ? firstReplyTargetMin * 60_000 : firstReplyTargetSec * 1000;
  return { message, target, waited: openTime(hours, writtenAt(message), now) };
}
