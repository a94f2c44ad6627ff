import { writtenAt } from '../conversation/message';
import { readCare } from '../dutch/care/read-care';
import { exchangeOf } from './exchange';
import { perConversation } from './per-conversation';
import type { Situation } from './situation';

/** What was said longer ago (ms) belongs to another conversation. */
const LASTS = 12 * 3_600_000;

/**
 * Whether the citizen's own words of the last twelve hours show that Dutch is hard to read for them. Kept nowhere but
 * beside the messages themselves, in this tab's memory: it says something about a text, not about a person.
 */
export function littleDutch({ conversation, now }: Situation): boolean {
  return brokenDutch(conversation).some((message) => now - writtenAt(message) < LASTS);
}

const brokenDutch = perConversation((conversation) =>
  exchangeOf(conversation).recent.filter(
    ({ author, text }) => author === 'citizen' && readCare(text).limitedDutch.length > 0,
  ),
);
