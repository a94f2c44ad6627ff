import { beforeEach, describe, expect, test } from 'vitest';
import { insert, opened, openFields, replace, SENTENCE, textOf, writingInPages } from './written-page';

writingInPages();

describe('where nothing can be written', () => {
  beforeEach(async () => {
    await openFields();
  });

  test.each(['#locked', '#text', '#fieldset'])('%s says so and stays as it was', async (selector) => {
    const before = await textOf(selector);
    expect(await insert(selector, SENTENCE, 'end')).toBe('failed');
    expect(await textOf(selector)).toBe(before);
  });

  test('a text longer than the page allows changes nothing', async () => {
    await opened.page.locator('input').evaluate((input) => input.setAttribute('maxlength', '5'));
    await opened.page.locator('input').pressSequentially('Dag');
    expect(await insert('input', SENTENCE, 'end')).toBe('failed');
    expect(await textOf('input')).toBe('Dag');
  });

  test('a field that takes the paste and does nothing with it is not called a success', async () => {
    await opened.page.locator('textarea').first().pressSequentially('Beste Jan.');
    await takePastes('textarea', '');
    // The draft that stays begins just like the one that was asked for.
    expect(await replace('textarea', 'Beste')).toBe('failed');
    expect(await textOf('textarea')).toBe('Beste Jan.');
  });

  test('a field that puts the text before the draft it was to replace is not called a success', async () => {
    await opened.page.locator('textarea').first().pressSequentially('Beste Jan.');
    await takePastes('textarea', SENTENCE);
    expect(await replace('textarea', SENTENCE)).toBe('failed');
  });

  /** A page that has its own idea of a paste: it puts `text` at the start, whatever is selected. */
  const takePastes = (selector: string, text: string) =>
    opened.page
      .locator(selector)
      .first()
      .evaluate((taker, words) => {
        taker.addEventListener('paste', (event) => {
          event.preventDefault();
          if (taker instanceof HTMLTextAreaElement) taker.value = words + taker.value;
        });
      }, text);

  test('an editor that keeps its own selection is not written in', async () => {
    const editable = opened.page.locator('div[contenteditable]').first();
    await editable.pressSequentially('Beste Jan.');
    await editable.evaluate((own) => {
      const toEnd = () => getSelection()?.collapse(own, own.childNodes.length);
      document.addEventListener('selectionchange', toEnd);
    });
    expect(await insert('div[contenteditable]', SENTENCE, 'start')).toBe('failed');
    expect(await textOf('div[contenteditable]')).toBe('Beste Jan.');
  });
});

test('an editor that puts its own caret back when it gets the focus is asked once more', async () => {
  await openFields();
  await opened.page
    .locator('div[contenteditable]')
    .first()
    .evaluate((own) => {
      own.textContent = 'Beste Jan.';
      const back = () => getSelection()?.collapse(own, 0);
      own.addEventListener('focus', () => setTimeout(back), { once: true });
    });
  expect(await insert('div[contenteditable]', SENTENCE, 'end')).toBe('ok');
  expect(await textOf('div[contenteditable]')).toBe(`Beste Jan. ${SENTENCE}`);
});
