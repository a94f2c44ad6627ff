import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

/** Something on the screen of a test, with a hand to work it. */
export interface Shown {
  readonly place: HTMLElement;
  /** Does something that changes what is shown. */
  during(work: () => void): void;
  click(element: Element): void;
  /** Puts text in a field as typing does. */
  write(field: Element, text: string): void;
  press(element: Element, key: string, more?: KeyboardEventInit): void;
  /** The one element a selector finds; fails where there is none. */
  find(selector: string): HTMLElement;
}

/** Shows components in the test's document; give it to a test that names happy-dom in its first line. */
export function show(node: ReactNode): Shown {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const root = createRoot(place);
  act(() => root.render(node));
  return {
    place,
    during: (work) => act(work),
    click: (element) => act(() => element.dispatchEvent(new MouseEvent('click', { bubbles: true }))),
    write(field, text) {
      act(() => {
        // React listens to the page's own setter, so a test goes round it.
        const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') ?? {};
        set?.call(field, text);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    press(element, key, more) {
      act(() => {
        element.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
        );
      });
    },
    find(selector) {
      const found = place.querySelector(selector);
      if (!(found instanceof HTMLElement)) throw new Error(`Nothing shown for ${selector}`);
      return found;
    },
  };
}
