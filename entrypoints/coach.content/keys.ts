import { type Caret, rememberCaret, restoreCaret } from '../../utils/consoles/caret';

interface Keys {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Such as "Alt+Shift+S". */
  openKey(): string;
  composer(): HTMLElement | null;
  /** Escape: the agent puts away what is on the screen. */
  escape(): void;
}

/**
 * The keyboard of the overlay: one combination brings the focus to the card, arrows go from button to button, Enter
 * presses, Escape puts away and gives the composer its caret back. None of our keys reaches the page.
 */
export function followKeys(keys: Keys, signal: AbortSignal): void {
  let caret: { field: HTMLElement; at: Caret | null } | null = null;
  const buttons = () => [...keys.shadow.querySelectorAll<HTMLElement>('[data-souffleur-action]')];

  function giveBack() {
    const field = caret?.field ?? keys.composer();
    field?.focus({ preventScroll: true });
    if (field && caret?.at) restoreCaret(field, caret.at);
    caret = null;
  }

  function onKey(event: KeyboardEvent) {
    // Seen from the page's side, everything inside the shadow root is its host.
    const inside = event.target === keys.host;
    if (event.type === 'keydown' && isCombination(event, keys.openKey())) {
      stop(event);
      if (inside) return giveBack();
      const field = keys.composer();
      if (field) caret = { field, at: rememberCaret(field) };
      buttons()[0]?.focus();
      return;
    }
    if (!inside) return;
    // The browser still does what the key does (Tab, Enter on a button); only the page does not hear of it.
    event.stopImmediatePropagation();
    if (event.type !== 'keydown') return;
    const all = buttons();
    const at = all.findIndex((button) => button === keys.shadow.activeElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowRight: 1,
      ArrowUp: -1,
      ArrowLeft: -1,
    };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      all[(at + step + all.length) % all.length]?.focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      keys.escape();
      giveBack();
    }
  }

  window.addEventListener('keydown', onKey, { capture: true, signal });
  // The other two only matter while the focus is in the overlay; the rest of the time typing costs nothing extra.
  const alsoHeard = ['keyup', 'keypress'] as const;
  keys.host.addEventListener(
    'focusin',
    () => {
      for (const type of alsoHeard) window.addEventListener(type, onKey, { capture: true, signal });
    },
    { signal },
  );
  keys.host.addEventListener(
    'focusout',
    () => {
      for (const type of alsoHeard) window.removeEventListener(type, onKey, { capture: true });
    },
    { signal },
  );
}

function stop(event: KeyboardEvent) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** By the key's place on the keyboard: with Alt the character differs per layout. */
function isCombination(event: KeyboardEvent, combination: string): boolean {
  const parts = combination.split('+');
  if (event.altKey !== parts.includes('Alt')) return false;
  const key = parts.at(-1) ?? '';
  const code = key.length === 1 ? `Key${key}` : key;
  return (
    event.code === code &&
    event.shiftKey === parts.includes('Shift') &&
    event.ctrlKey === parts.includes('Ctrl') &&
    !event.metaKey
  );
}
