/** True when the event is dealt with and nobody of ours needs to hear it any more. */
type Hear<Heard extends Event> = (event: Heard) => boolean;

/** Hears keys and clicks before the page's own scripts do. */
export interface FirstEars {
  onKey(type: 'keydown' | 'keypress' | 'keyup', hear: Hear<KeyboardEvent>, signal: AbortSignal): void;
  onClick(hear: Hear<MouseEvent>, signal: AbortSignal): void;
}

/**
 * Takes its place on the window at once: who comes first hears first, and what we need to know before we may start
 * (is the coach on here?) can come later than the page's scripts.
 */
export function listenFirst(signal: AbortSignal): FirstEars {
  const options = { capture: true, signal };
  const places: (() => void)[] = [];
  const earsFor = <Heard extends Event>(listen: (all: Hear<Heard>) => void) => {
    const ears = new Set<Hear<Heard>>();
    const all: Hear<Heard> = (event) => [...ears].some((hear) => hear(event));
    places.push(() => listen(all));
    listen(all);
    return (hear: Hear<Heard>, until: AbortSignal) => {
      ears.add(hear);
      until.addEventListener('abort', () => ears.delete(hear));
    };
  };
  const keys = {
    keydown: earsFor<KeyboardEvent>((all) => window.addEventListener('keydown', all, options)),
    keypress: earsFor<KeyboardEvent>((all) => window.addEventListener('keypress', all, options)),
    keyup: earsFor<KeyboardEvent>((all) => window.addEventListener('keyup', all, options)),
  };
  const onClick = earsFor<MouseEvent>((all) => window.addEventListener('click', all, options));
  // A page that writes itself anew (`document.open`) takes every listener away. Who still has its place keeps it.
  const anew = new MutationObserver(() => {
    for (const take of places) take();
  });
  anew.observe(document, { childList: true });
  signal.addEventListener('abort', () => anew.disconnect());
  return { onKey: (type, hear, until) => keys[type](hear, until), onClick };
}
