import { composerText } from './composer-text';
import { type ConsoleProfile, findPart } from './profile';

/**
 * Notices every attempt to send: Enter in the composer or a press of the send button. It has to be in place
 * before the page's own scripts, so that a held message is held before they see the key.
 * @param composer the composer of this moment, or null
 * @param attempt gets the text about to be sent; true holds it
 */
export function guardSending(
  profile: ConsoleProfile,
  composer: () => HTMLElement | null,
  attempt: (text: string) => boolean,
  signal: AbortSignal,
): void {
  let held = false;
  const judge = (event: Event) => {
    // A key that is held down is one press: it neither asks again nor means "send anyway".
    const repeated = event instanceof KeyboardEvent && event.repeat;
    const field = composer();
    const text = field ? composerText(field) : '';
    if (!repeated) held = text.trim() !== '' && attempt(text);
    if (!held) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const options = { capture: true, signal };
  window.addEventListener(
    'keydown',
    (event) => {
      const plainEnter = event.key === 'Enter' && !event.shiftKey && !event.isComposing;
      if (plainEnter && within(composer(), event)) judge(event);
    },
    options,
  );
  window.addEventListener(
    'click',
    (event) => {
      const button = findPart(document, profile.parts.sendButton);
      if (button && within(button.closest('button, [role="button"]') ?? button, event)) judge(event);
    },
    options,
  );
}

function within(element: Element | null, event: Event): boolean {
  return element !== null && event.composedPath().includes(element);
}
