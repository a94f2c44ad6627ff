import { expect, it } from 'vitest';
import { sentenceSpans } from '../../utils/dutch/sentence-spans';

it('gives every sentence with its mark, and together all of the text', () => {
  const text = 'Dat kan tot 17.00 uur. Lukt het zo? 🙂 Groet,\nDebbie';
  const spans = sentenceSpans(text);
  expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  expect(spans.map(({ asks }) => asks)).toEqual([false, true, false, false]);
});

it('gives nothing for a text without words', () => expect(sentenceSpans('👍 !')).toEqual([]));
