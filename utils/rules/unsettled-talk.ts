import { type Message, writtenAt } from '../conversation/message';
import { saysUnclear } from '../dutch/progress/says-unclear';
import { read } from '../dutch/read';
import { showsUptake } from './conversation-facts';
import { exchangeOf } from './exchange';
import { perConversation } from './per-conversation';
import type { Situation } from './situation';

/** After so long (ms) somebody begins anew. */
const GAP = 24 * 3_600_000;
const CLEAR = /(?<!\p{L})(?:duidelijk|helder|begrepen|gesnapt)(?!\p{L})/iu;

/**
 * The messages since the citizen last showed that an answer landed, or since a day of silence: what the two are still
 * busy with. Oldest first, at most the last forty.
 */
export function unsettledTalk({ conversation, now }: Situation): readonly Message[] {
  const last = exchangeOf(conversation).recent.at(-1);
  return last && now - writtenAt(last) <= GAP ? sinceSettled(conversation) : NOTHING;
}

const NOTHING: readonly Message[] = [];

/** The same, however long ago that was. */
export const sinceSettled = perConversation((conversation): readonly Message[] => {
  const { recent } = exchangeOf(conversation);
  const start = recent.findLastIndex((message, at) => {
    const next = recent[at + 1];
    return (next && writtenAt(next) - writtenAt(message) > GAP) || landed(message);
  });
  return recent.slice(start + 1);
});

function landed(message: Message): boolean {
  if (message.author !== 'citizen' || !(showsUptake(message) || CLEAR.test(message.text))) return false;
  return read(message.text).questions === 0 && !saysUnclear(message.text);
}

/** How many times the agent took the floor in these messages. */
export function agentTurns(messages: readonly Message[]): number {
  return messages.filter(({ author }, at) => author === 'agent' && messages[at - 1]?.author !== 'agent')
    .length;
}
