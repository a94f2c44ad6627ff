import { sendMessage } from '../../utils/messaging/protocol';
import { type Cargo, openDoor } from './doors';

/** Who waits for a script is told after this time (ms) that it did not come. */
const PATIENCE = 3000;

/**
 * Has the background put a script beside this coach, and gives what it brings to `take`.
 * @returns whether it came in time; what comes later is given to `take` as well
 */
export function bring<Name extends keyof Cargo>(
  name: Name,
  take: (given: Cargo[Name]) => void,
  signal: AbortSignal,
): Promise<boolean> {
  return new Promise((resolve) => {
    openDoor(name, (given) => {
      take(given);
      resolve(true);
    });
    // The background may be gone, after an update; the wait ends by itself then.
    sendMessage('wantScript', name).catch(() => {});
    const late = setTimeout(resolve, PATIENCE, false);
    signal.addEventListener('abort', () => {
      clearTimeout(late);
      resolve(false);
    });
  });
}
