import { openShadows } from '../../utils/consoles/open-shadows';

/** The first look comes so long (ms) after a change; each next one on a restless page twice as long, up to the last. */
const FIRST = 300;
const LAST = 10_000;

/** Tells when a page that was looked at in vain is worth another look. */
export interface ChangeWatch {
  /** From now on the next change counts. While nothing changes nothing is done. */
  on(): void;
  off(): void;
  /** Somebody does something that makes a look worthwhile now. */
  soon(): void;
}

export function watchChanges(look: () => void, signal: AbortSignal): ChangeWatch {
  let pause = FIRST;
  let lookedAt = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const wait = (ms: number) => {
    clearTimeout(waiting);
    // One change is enough to know; a page may make thousands until then.
    observer.disconnect();
    waiting = setTimeout(() => {
      waiting = undefined;
      lookedAt = Date.now();
      look();
    }, ms);
  };
  const observer = new MutationObserver(() => {
    // A page that was quiet for so long is no restless one.
    if (Math.abs(Date.now() - lookedAt) > LAST) pause = FIRST;
    wait(pause);
    pause = Math.min(pause * 2, LAST);
  });
  const off = () => {
    clearTimeout(waiting);
    waiting = undefined;
    observer.disconnect();
  };
  signal.addEventListener('abort', off);
  return {
    on() {
      if (signal.aborted || waiting !== undefined) return;
      // What is drawn in a shadow root changes nothing outside it.
      for (const root of [document, ...openShadows(document)])
        observer.observe(root, { childList: true, subtree: true });
    },
    off,
    soon() {
      if (!signal.aborted) wait(FIRST);
    },
  };
}
