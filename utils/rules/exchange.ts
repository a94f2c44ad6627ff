import type { Conversation } from '../conversation/conversation';
import type { Message } from '../conversation/message';

/** The end of a conversation as rules look at it. All lists oldest first. */
export interface Exchange {
  /** Citizen messages that have no agent message after them. */
  readonly unanswered: readonly Message[];
  /** Agent messages that have no citizen message after them. */
  readonly unreplied: readonly Message[];
  readonly lastCitizen: Message | null;
  readonly lastAgent: Message | null;
  /** The citizen's last stretch of messages, answered or not. */
  readonly lastCitizenStretch: readonly Message[];
  /** The agent's stretch before the citizen's last one. */
  readonly agentBefore: readonly Message[];
  /** At most the last forty messages with words said between the two. */
  readonly recent: readonly Message[];
  /** All messages the agent wrote here, as far as remembered. */
  readonly agentMessages: number;
  /** Somebody spoke since the agent's last message, and the page does not tell who. */
  readonly uncertain: boolean;
}

/** So far back rules look; a fixed number keeps a chat of 3,000 messages as quick as one of 30. */
const RECENT = 40;
const known = new WeakMap<Conversation, Exchange>();

/** Memoised per conversation object. */
export function exchangeOf(conversation: Conversation): Exchange {
  const remembered = known.get(conversation);
  if (remembered) return remembered;
  const made = look(conversation.messages);
  known.set(conversation, made);
  return made;
}

function look(messages: readonly Message[]): Exchange {
  const tail = messages.slice(-2 * RECENT);
  const recent = tail.filter(({ author }) => author === 'citizen' || author === 'agent').slice(-RECENT);
  const lastCitizen = recent.findLast(({ author }) => author === 'citizen') ?? null;
  const lastAgent = recent.findLast(({ author }) => author === 'agent') ?? null;
  const afterCitizen = lastCitizen ? recent.indexOf(lastCitizen) + 1 : 0;
  const afterAgent = lastAgent ? recent.indexOf(lastAgent) + 1 : 0;
  const stretchStart = recent.slice(0, afterCitizen).findLastIndex(({ author }) => author === 'agent') + 1;
  const before = recent.slice(0, stretchStart);
  return {
    unanswered: recent.slice(Math.max(afterAgent, 0)).filter(({ author }) => author === 'citizen'),
    unreplied: recent.slice(afterCitizen).filter(({ author }) => author === 'agent'),
    lastCitizen,
    lastAgent,
    lastCitizenStretch: recent.slice(stretchStart, afterCitizen),
    agentBefore: before.slice(before.findLastIndex(({ author }) => author === 'citizen') + 1),
    recent,
    agentMessages: messages.reduce((sum, { author }) => (author === 'agent' ? sum + 1 : sum), 0),
    uncertain: uncertain(tail),
  };
}

/** A deleted message says nothing, whoever it was. */
function uncertain(tail: readonly Message[]): boolean {
  const sinceAgent = tail.slice(tail.findLastIndex(({ author }) => author === 'agent') + 1);
  return sinceAgent.some(({ author, kind }) => author === 'unknown' && kind !== 'deleted');
}
