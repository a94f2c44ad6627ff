/** Presses and keys that a page might act on. Moving and scrolling stay the page's own. */
const PRESSES = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'paste',
  'cut',
  'dragstart',
  'drop',
  // Of our own buttons only; that its field lost the focus is the page's to know.
  'focus',
  'blur',
  'focusin',
  'focusout',
] as const;

/** Keeps presses and keys from the page while `hear` is set. */
export interface Shield {
  /** Hears every press and key; true when it is not for the page. Null: the page has its own again. */
  hear: ((event: Event) => boolean) | null;
}

/**
 * Takes its place on the window at once: who comes first hears first, and a page that listens everywhere hears nothing of
 * what we keep. What began while the shield was up ends behind it: the letting go of a key is kept too.
 */
export function raiseShield(signal: AbortSignal): Shield {
  const shield: Shield = { hear: null };
  const down = new Set<string>();
  const isRest = (event: Event) => {
    if (!(event instanceof KeyboardEvent)) return false;
    if (event.type === 'keydown' && !event.repeat) down.delete(event.code);
    const rest = down.has(event.code);
    if (event.type === 'keyup') down.delete(event.code);
    return rest;
  };
  const listen = (event: Event) => {
    const kept = isRest(event) || (shield.hear?.(event) ?? false);
    if (!kept) return;
    event.stopImmediatePropagation();
    if (event instanceof KeyboardEvent && event.type === 'keydown') down.add(event.code);
    // The browser's own keys, such as Ctrl and R, stay the browser's.
    const browsers =
      event instanceof KeyboardEvent &&
      (event.ctrlKey || event.metaKey || event.altKey || /^F\d/.test(event.key));
    if (event.cancelable && !browsers) event.preventDefault();
  };
  for (const type of PRESSES) {
    // A listener that may hold touches back would slow down scrolling; the click that follows them is held.
    const passive = type.startsWith('touch');
    window.addEventListener(type, listen, { capture: true, passive, signal });
  }
  return shield;
}
