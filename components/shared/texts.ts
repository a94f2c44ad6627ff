import en from '../../public/_locales/en/messages.json';
import nl from '../../public/_locales/nl/messages.json';

/** The languages of the buttons and messages. What the coach whispers is Dutch, whatever the language. */
export type Language = 'nl' | 'en';

export type TextKey = keyof typeof nl;

/** Gives a text in one language, with {placeholders} filled in. */
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

/**
 * The texts of one language. `browser.i18n` follows the browser, which in many offices is English while
 * people work in Dutch, so the choice is the agent's. The same files name the extension in the manifest.
 */
export function textsIn(language: Language): Translate {
  const texts: Record<TextKey, { message: string }> = language === 'en' ? en : nl;
  return (key, values = {}) =>
    texts[key].message.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(values, name) ? String(values[name]) : whole,
    );
}
