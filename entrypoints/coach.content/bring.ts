import { sendMessage } from '../../utils/messaging/protocol';
import { type Cargo, openDoor } from './doors';

/** Who waits for a script is told after this time (ms) that it did not come. */
const PATIENCE = 3000;
/** So often the background is asked, with this time (ms) after the first; after every other twice as long. */
const TRIES = 4;
const AGAIN = 250;

/**
 * Has the background put a script beside this coach, and gives what it brings to `take`, once.
 * @returns whether it came in time; what comes later is given to `take` as well
 */
export function bring<Name extends keyof Cargo>(
  name: Name,
  take: (given: Cargo[Name]) => void,
  signal: AbortSignal,
): Promise<boolean> {
  return new Promise((resolve) => {
    let came = false;
    openDoor(name, (given) => {
      if (came) return;
      came = true;
      take(given);
      resolve(true);
    });
    void ask(name, () => came || signal.aborted);
    const late = setTimeout(resolve, PATIENCE, false);
    signal.addEventListener('abort', () => {
      clearTimeout(late);
      resolve(false);
    });
  });
}

/**
 * Asks the background until it answers. A browser may end it at any moment, also between a question and its answer; the
 * next question wakes it. After an update it never answers, and the wait ends by itself.
 */
async function ask(name: keyof Cargo, isOver: () => boolean): Promise<void> {
  for (let wait = AGAIN; wait < AGAIN * 2 ** TRIES && !isOver(); wait *= 2) {
    try {
      return await sendMessage('wantScript', name);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
