import { nextTask } from '../../utils/consoles/next-task';
import { readCare } from '../../utils/dutch/care/read-care';
import { convertAddress } from '../../utils/dutch/convert-address';
import { readPlain } from '../../utils/dutch/plain/read-plain';
import { read } from '../../utils/dutch/read';
import { bring } from './bring';
import { furnish } from './dutch-doors';

const SENTENCE = 'Goedemorgen, kunt u mij helpen? Ik heb uw brief van 12 maart, mijn nummer is 2026.';

/**
 * Has the word lists put beside the coach, and prepares them. Words are prepared when they are first used, which takes
 * tens of milliseconds; done ahead, in tasks of their own, the first conversation is not the one that waits for it.
 * @param here the page carries the word lists itself
 * @returns whether they are there; without them the rules cannot read a word
 */
export async function awaitWords(here: boolean, signal: AbortSignal): Promise<boolean> {
  if (!here && !(await bring('words', furnish, signal))) return false;
  for (const prepare of [read, (text: string) => convertAddress(text, 'je'), readCare, readPlain]) {
    await nextTask();
    if (signal.aborted) return false;
    prepare(SENTENCE);
  }
  return true;
}
