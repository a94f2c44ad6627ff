import { composerText } from './composer-text';
import { type ConsoleProfile, findPart } from './profile';

/** Hears what may send a message. Each gives true when it held the event back. */
export interface SendGate {
  keydown(event: KeyboardEvent): boolean;
  click(event: MouseEvent): boolean;
}

/**
 * Notices every attempt to send: Enter in the composer or a press of the send button. It has to hear them
 * before the page's own scripts, so that a held message is held before they see the key.
 * @param composer the composer of this moment, or null
 * @param attempt gets the text about to be sent; true holds it
 */
export function guardSending(
  profile: ConsoleProfile,
  composer: () => HTMLElement | null,
  attempt: (text: string) => boolean,
): SendGate {
  /** What was decided about the press of this moment; null while nothing was. */
  let held: boolean | null = null;
  const judge = (event: Event): boolean => {
    const field = composer();
    const text = field && !profile.isNote?.() ? composerText(field) : '';
    held ??= text.trim() !== '' && attempt(text);
    if (!held) return false;
    event.preventDefault();
    event.stopImmediatePropagation();
    return true;
  };
  return {
    keydown(event) {
      // A key that is held down is one press: it neither asks again nor means "send anyway".
      if (!event.repeat) held = null;
      const plainEnter = event.key === 'Enter' && !event.shiftKey && !event.isComposing;
      return plainEnter && within(composer(), event) && judge(event);
    },
    click(event) {
      held = null;
      const button = findPart(document, profile.parts.sendButton, profile.several);
      const whole = button?.closest<HTMLElement>('button, [role="button"]') ?? button;
      return within(whole, event) && judge(event);
    },
  };
}

function within(element: Element | null, event: Event): boolean {
  return element !== null && event.composedPath().includes(element);
}
