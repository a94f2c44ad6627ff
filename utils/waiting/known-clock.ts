import type { Channel } from '../conversation/channel';
import type { Conversation, Waiting } from '../conversation/conversation';
import { writtenAt } from '../conversation/message';
import { exchangeOf } from '../rules/exchange';
import { spokenAt } from '../rules/silence';
import { firstWaiting } from '../rules/waiting-time';
import type { WaitingClock } from './waiting-clock';

/** Lists show whole minutes. */
const ROUNDED = 60_000;

/** What the words of a conversation tell of its clock. */
export type Known = Pick<WaitingClock, 'onWhom' | 'since' | 'approximate'>;

/**
 * The clock by the words of the conversation, where they are in memory and the list shows nothing later; else null.
 * Only the words tell thanks from a question, and an automatic reply from an answer.
 */
export function knownClock(row: Waiting, conversation: Conversation | null, channel: Channel): Known | null {
  const last = conversation?.messages.at(-1);
  if (!conversation || !last) return null;
  const later = row.since !== null && row.since > writtenAt(last) + ROUNDED;
  if (!row.open && (row.unread > 0 || later)) return null;
  if (conversation.group && !channel.coachGroups)
    return { onWhom: 'unknown', since: null, approximate: false };
  const { lastAgent, lastCitizen, uncertain, unreplied } = exchangeOf(conversation);
  const message = firstWaiting(conversation);
  if (message) return { onWhom: 'agent', since: spokenAt(message), approximate: message.sentAt === null };
  if (uncertain) return { onWhom: 'unknown', since: null, approximate: false };
  if (lastAgent && (!lastCitizen || unreplied.length > 0))
    return { onWhom: 'citizen', since: spokenAt(lastAgent), approximate: lastAgent.sentAt === null };
  return { onWhom: 'nobody', since: null, approximate: false };
}
