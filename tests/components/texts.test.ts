import { expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import nl from '../../public/_locales/nl/messages.json';
import { read } from '../../utils/dutch/read';

/** These name the two forms of address; they use neither. */
const NAMES_THE_FORMS =
  /^(?:popupSaysU|desk(?:Own|Answers|Channels|Rule|Why)(?:PromptU|InsertU|U|WithU|AddressU|Mixed))$/;

test('whoever works with Souffleur is addressed with je in every Dutch text', () => {
  const wrong = Object.entries(nl).filter(
    ([key, { message }]) => !NAMES_THE_FORMS.test(key) && !['je', 'none'].includes(read(message).addressForm),
  );
  expect(wrong.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
});

test('every text is there in both languages, with the same places to fill in', () => {
  const places = (texts: Readonly<Record<string, { readonly message: string }>>) =>
    Object.fromEntries(
      Object.entries(texts).map(([key, { message }]) => [key, (message.match(/\{\w+\}/g) ?? []).toSorted()]),
    );
  expect(places(nl)).toEqual(places(en));
});
