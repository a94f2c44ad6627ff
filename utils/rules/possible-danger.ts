import { writtenAt } from '../conversation/message';
import { readCare } from '../dutch/care/read-care';
import { exchangeOf } from './exchange';
import { perConversation } from './per-conversation';
import type { Situation } from './situation';

/** What was said longer ago (ms) belongs to another conversation. */
const LASTS = 12 * 3_600_000;

/** A citizen's words of the last twelve hours may mean danger: whoever speaks of manners or closing then keeps quiet. */
export function inDanger({ conversation, now }: Situation): boolean {
  return dangerous(conversation).some((message) => now - writtenAt(message) < LASTS);
}

const dangerous = perConversation((conversation) =>
  exchangeOf(conversation).recent.filter(
    ({ author, text }) => author === 'citizen' && readCare(text).danger.length > 0,
  ),
);
