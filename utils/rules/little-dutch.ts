import { writtenAt } from '../conversation/message';
import { readCare } from '../dutch/care/read-care';
import { exchangeOf } from './exchange';
import type { Situation } from './situation';

/** What was said longer ago (ms) belongs to another conversation. */
const LASTS = 12 * 3_600_000;

/**
 * Whether the citizen's own words of the last twelve hours show that Dutch is hard to read for them. Looked up anew each
 * time and kept nowhere: it says something about a text, not about a person.
 */
export function littleDutch({ conversation, now }: Situation): boolean {
  return exchangeOf(conversation).recent.some(
    (message) =>
      message.author === 'citizen' &&
      now - writtenAt(message) < LASTS &&
      readCare(message.text).limitedDutch.length > 0,
  );
}
