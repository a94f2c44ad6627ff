import { channelSchema } from '../../utils/conversation/channel';
import type { PracticeConversation, PracticeMessage } from './practice-conversation';

/** The last message of one of the two; the system does not count. */
export function lastSpoken({ messages }: PracticeConversation): PracticeMessage | null {
  return messages.findLast(({ author }) => author !== 'system') ?? null;
}

/** Whose turn it is; after the end nobody waits for the agent. */
export function turnOf(conversation: PracticeConversation): 'agent' | 'citizen' {
  const theirs = conversation.scene !== null && lastSpoken(conversation)?.author === 'citizen';
  return theirs ? 'agent' : 'citizen';
}

/** Epoch ms of the first message nobody has answered; null when the citizen does not wait. */
export function waitsSince(conversation: PracticeConversation): number | null {
  if (turnOf(conversation) !== 'agent') return null;
  const { messages } = conversation;
  const answered = messages.findLastIndex(({ author }) => author === 'agent');
  return messages.slice(answered + 1).find(({ author }) => author === 'citizen')?.sentAt ?? null;
}

/** After so long (ms) a wait deserves attention: two thirds of what the channel aims for, as in the coach's own rule. */
export function soonDue({ citizen }: PracticeConversation): number {
  const { firstReplyTargetMin, firstReplyTargetSec } = channelSchema.parse(citizen.channel);
  const target = firstReplyTargetSec === null ? firstReplyTargetMin * 60_000 : firstReplyTargetSec * 1000;
  return (target * 2) / 3;
}
