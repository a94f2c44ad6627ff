import type { BackOff } from './back-off';
import { modalsOver } from './modal-over';
import { HOST, POINTING_HOST } from './mount-layer';
import type { Screen } from './mount-overlay';

/**
 * Whether the overlay can be seen and used: it is `shown`; the page has a window open over everything, or somebody points a
 * console out (`covered`); the conversation itself is in that window (`no-place`); or the page took it away too often
 * (`removed`).
 */
export type Standing = 'shown' | 'covered' | 'no-place' | 'removed';

export interface Place {
  standing(): Standing;
  /** Nothing can be shown for as long as anyone can tell. */
  isAway(): boolean;
  /** Looks at this very moment whether a card would be seen. */
  isSeen(): boolean;
}

interface PlaceOptions {
  readonly screen: Screen;
  readonly backOff: BackOff;
  composer(): HTMLElement | null;
  /** It was taken away and is there again. */
  cameBack(): void;
  /** It stands otherwise than it did. */
  changed(): void;
  /** The page began anew under us: <html> is another. What we had on the former one is dead. */
  begunAnew(): void;
}

/** How often (ms) to look whether a window of the page opened or closed; most are told of at once. */
const BEAT = 1000;

/**
 * Keeps the overlay on <html> until the signal ends. A page that takes it away gets it back a few times, then not for
 * long. Under a modal window of the page it would be dead, so there it shows nothing; all is as it was afterwards.
 */
export function keepPlace(options: PlaceOptions, signal: AbortSignal): Place {
  const { screen, backOff, composer } = options;
  const { host } = screen;
  const root = document.documentElement;
  let standing: Standing = 'shown';
  /** Since when (epoch ms) we stay away, and for how long (ms). */
  let away: { readonly since: number; readonly wait: number } | null = null;

  /** Puts the element back where it belongs, if this page may still be contradicted. */
  function comeBack(): boolean {
    const since = Date.now();
    if (away) {
      if (Math.abs(since - away.since) < away.wait) return false;
      away = null;
      return true;
    }
    const wait = backOff.takenAway(since);
    if (wait === 0) return true;
    away = { since, wait };
    host.remove();
    return false;
  }

  function under(): Standing {
    const field = composer();
    const modals = modalsOver(host);
    if (field && modals.some((modal) => modal.contains(field))) return 'no-place';
    const pointing = document.querySelector(POINTING_HOST) !== null;
    return modals.length > 0 || host.closest('[inert]') || pointing ? 'covered' : 'shown';
  }

  function stand(): Standing {
    if (host.parentNode !== root || root !== document.documentElement) {
      // The next coach, after an update: this one is about to end.
      if ([...document.querySelectorAll(HOST)].some((other) => other !== host)) return 'removed';
      if (!document.documentElement || !comeBack()) return 'removed';
      if (root !== document.documentElement) {
        options.begunAnew();
        return 'removed';
      }
      screen.raise();
      options.cameBack();
    }
    const next = under();
    if (next !== 'shown') screen.lower();
    else if (!screen.isUp()) screen.raise();
    return next;
  }

  function look() {
    if (signal.aborted) return;
    const former = standing;
    standing = stand();
    if (standing !== former && !signal.aborted) options.changed();
  }

  // We were taken away, or the bar that asks for three clicks came or went.
  const removals = new MutationObserver(look);
  removals.observe(document, { childList: true });
  removals.observe(root, { childList: true });
  const first = setTimeout(look, 0);
  const beat = setInterval(look, BEAT);
  const listen = { capture: true, signal };
  window.addEventListener('toggle', look, listen);
  window.addEventListener('close', look, listen);
  const filled = () => {
    // What fills the screen lies over all that came before it.
    if (screen.isUp()) screen.raise();
    look();
  };
  document.addEventListener('fullscreenchange', filled, { signal });
  signal.addEventListener('abort', () => {
    removals.disconnect();
    clearTimeout(first);
    clearInterval(beat);
  });
  return {
    standing: () => standing,
    isAway: () => standing === 'removed' || standing === 'no-place',
    isSeen() {
      look();
      return standing === 'shown';
    },
  };
}
