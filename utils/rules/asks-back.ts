import { read } from '../dutch/read';
import { sentenceSpans } from '../dutch/sentence-spans';
import { checks } from './conversation-facts';

/**
 * A sentence of the text asks whether the answer helps, or whether there is anything else, and so waits for a reply.
 * "Mocht u nog vragen hebben, app gerust" offers help without asking.
 */
export function asksBack(text: string): boolean {
  if (read(text).questions === 0 || !checks(text)) return false;
  return sentenceSpans(text).some(({ start, end, asks }) => asks && checks(text.slice(start, end)));
}
