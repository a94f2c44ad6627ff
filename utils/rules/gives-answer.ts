import type { Message } from '../conversation/message';
import type { Act } from '../dutch/dutch-reading';
import { read } from '../dutch/read';
import { sentenceSpans } from '../dutch/sentence-spans';
import { reassures } from './reassures';

const COURTESY = /^(?:(?:heel |zeer )?graag gedaan|geen dank|geen probleem|tot (?:uw |je )?dienst)/i;
/** What a sentence can do without telling anything. */
const TELLS_NOTHING: readonly Act[] = [
  'greeting',
  'closing',
  'thanks',
  'empathy',
  'apology',
  'hold',
  'deferral',
  'bare-ack',
  'further-help',
];

/**
 * A message of the agent tells the citizen something, beyond a question, a greeting, a courtesy, "momentje", "neem de tijd"
 * or "ik zoek het uit". An attachment does too.
 */
export function givesAnswer({ text, kind }: Message): boolean {
  if (kind === 'document' || kind === 'image' || kind === 'location') return true;
  return sentenceSpans(text).some(({ start, end, asks }) => {
    const sentence = text.slice(start, end);
    const { acts, wordCount } = read(sentence);
    if (asks || wordCount < 2 || COURTESY.test(sentence) || reassures(sentence)) return false;
    return acts.has('advice') || !TELLS_NOTHING.some((act) => acts.has(act));
  });
}
