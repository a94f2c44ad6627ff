import { nextTask } from '../../utils/consoles/next-task';
import { readCare } from '../../utils/dutch/care/read-care';
import { convertAddress } from '../../utils/dutch/convert-address';
import { readPlain } from '../../utils/dutch/plain/read-plain';
import { read } from '../../utils/dutch/read';
import { bring } from './bring';
import { type DutchRoom, furnish } from './dutch-doors';

const SENTENCE = 'Goedemorgen, kunt u mij helpen? Ik heb uw brief van 12 maart, mijn nummer is 2026.';

/**
 * Has the word lists put beside the coach, and prepares them. Words are prepared when they are first used, which takes
 * tens of milliseconds; done ahead, in tasks of their own, the first conversation is not the one that waits for it.
 * @param here the page carries the word lists itself
 * @param tell hears `true` once they are there, and `false` when they are late: without them the rules cannot read a word
 */
export function awaitWords(here: boolean, signal: AbortSignal, tell: (there: boolean) => void): void {
  const arrived = async () => {
    if (await prepared(signal)) tell(true);
  };
  const take = (room: DutchRoom) => {
    furnish(room);
    void arrived();
  };
  if (here) void arrived();
  else void bring('words', take, signal).then((came) => came || signal.aborted || tell(false));
}

/** @returns false where the coach was ended in between */
async function prepared(signal: AbortSignal): Promise<boolean> {
  for (const prepare of [read, (text: string) => convertAddress(text, 'je'), readCare, readPlain]) {
    await nextTask();
    if (signal.aborted) return false;
    prepare(SENTENCE);
  }
  return true;
}
