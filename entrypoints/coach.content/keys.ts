import { type Caret, rememberCaret, restoreCaret } from '../../utils/consoles/caret';
import { isCombination } from './combination';
import type { FirstEars } from './first-ears';
import { createHush } from './hush';

interface Keys {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Such as "Alt+Shift+S". */
  openKey(): string;
  composer(): HTMLElement | null;
  /** Whether there is anything to go to. */
  isSeen(): boolean;
  /** Escape: the agent puts away what is on the screen. */
  escape(): void;
}

/** Where one arrow key goes among the buttons. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * The keyboard of the overlay: one combination brings the focus to the card, arrows go from button to button, Enter
 * presses, Escape puts away. Whoever came by keyboard gets the caret back, also when the button they pressed
 * disappears. None of our keys reaches the page, and a key held down is one press.
 * @returns to be called when our element was put back: the focus goes back to the button that had it
 */
export function followKeys(keys: Keys, ears: FirstEars, signal: AbortSignal): () => void {
  const hush = createHush(ears, signal);
  let from: { field: HTMLElement; at: Caret | null } | null = null;
  /** The focus went to one of our buttons; whether it is still there is for the document to say. */
  let entered = false;
  let button: Element | null = null;
  const buttons = () => [...keys.shadow.querySelectorAll<HTMLElement>('[data-souffleur-action]')];

  function comeFrom() {
    const { activeElement } = document;
    const elsewhere = activeElement instanceof HTMLElement && activeElement !== document.body;
    const field = elsewhere ? activeElement : keys.composer();
    from = field && { field, at: rememberCaret(field) };
  }

  function giveBack() {
    const back = from?.field.isConnected ? from : null;
    const field = back?.field ?? keys.composer();
    field?.focus({ preventScroll: true });
    if (field && back?.at) restoreCaret(field, back.at);
    from = null;
  }

  function onKey(event: KeyboardEvent): boolean {
    if (hush.isOver(event)) return true;
    // Seen from the page's side, everything inside the shadow root is its host.
    const inside = event.target === keys.host;
    const opens = isCombination(event, keys.openKey()) && (inside || keys.isSeen());
    if (!inside && !opens) return false;
    // The browser still does what the key does (Tab, Enter on a button); only the page does not hear of it.
    event.stopImmediatePropagation();
    hush.untilUp(event.code);
    const step = STEPS[event.key];
    if (opens) {
      event.preventDefault();
      if (inside) giveBack();
      else {
        comeFrom();
        buttons()[0]?.focus();
      }
    } else if (step !== undefined) {
      event.preventDefault();
      const all = buttons();
      const { activeElement } = keys.shadow;
      const at = activeElement instanceof HTMLElement ? all.indexOf(activeElement) : -1;
      all[(at + step + all.length) % all.length]?.focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      keys.escape();
      giveBack();
    }
    return true;
  }

  ears.onKey('keydown', onKey, signal);
  const enter = () => {
    entered = true;
    button = keys.shadow.activeElement;
  };
  // From button to button the focus moves inside only; the host hears nothing of that.
  keys.shadow.addEventListener('focusin', enter, { signal });
  // Whoever goes elsewhere of their own accord has no need to be brought back.
  const leave = () => {
    entered = false;
    from = null;
  };
  keys.host.addEventListener('focusout', (event) => event.relatedTarget && leave(), { signal });
  window.addEventListener('pointerdown', leave, { capture: true, passive: true, signal });
  const screen = new MutationObserver(() => {
    if (entered && !keys.shadow.activeElement && document.activeElement === document.body) {
      entered = false;
      giveBack();
    }
  });
  screen.observe(keys.shadow, { childList: true, subtree: true });
  signal.addEventListener('abort', () => screen.disconnect());
  return () => {
    const lost = entered && document.activeElement === document.body;
    if (lost && button instanceof HTMLElement) button.focus({ preventScroll: true });
  };
}
