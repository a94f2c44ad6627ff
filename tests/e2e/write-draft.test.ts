import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { typeDraft } from './composer';
import {
  field,
  insert,
  LETTER,
  openComposer,
  opened,
  openFields,
  replace,
  SENTENCE,
  textOf,
  world,
  writingInPages,
} from './written-page';

const LEXICAL = 'div#main footer [contenteditable]';

writingInPages();

describe('in the Lexical composer of the stand-in', () => {
  const draft = () => opened.page.evaluate(() => window.standIn.draft());

  beforeEach(async () => {
    await openComposer();
  });
  afterEach(async () => {
    expect(await opened.page.evaluate(() => window.standIn.sentMessages())).toEqual([]);
  });

  test('an empty composer reads as no text at all', async () => {
    expect(await textOf(LEXICAL)).toBe('');
  });

  test.each(['caret', 'end', 'start'] as const)('a sentence fills the empty composer (%s)', async (place) => {
    expect(await insert(LEXICAL, SENTENCE, place)).toBe('ok');
    expect(await draft()).toBe(SENTENCE);
    expect(await textOf(LEXICAL)).toBe(SENTENCE);
  });

  test('several lines keep their line breaks and empty lines', async () => {
    expect(await insert(LEXICAL, LETTER, 'end')).toBe('ok');
    expect(await draft()).toBe(LETTER);
    expect(await textOf(LEXICAL)).toBe(LETTER);
  });

  test('a sentence after the draft is parted from it by a space', async () => {
    await typeDraft(opened.page, 'Neem uw pas mee.');
    expect(await insert(LEXICAL, SENTENCE, 'end')).toBe('ok');
    expect(await draft()).toBe(`Neem uw pas mee. ${SENTENCE}`);
  });

  test('a sentence before the draft is parted from it by a space', async () => {
    await typeDraft(opened.page, 'Neem uw pas mee.');
    expect(await insert(LEXICAL, 'Goedemorgen!', 'start')).toBe('ok');
    expect(await draft()).toBe('Goedemorgen! Neem uw pas mee.');
  });

  test('several lines after the draft begin on a line of their own', async () => {
    await typeDraft(opened.page, 'Beste Jan,');
    expect(await insert(LEXICAL, LETTER, 'end')).toBe('ok');
    expect(await draft()).toBe(`Beste Jan,\n${LETTER}`);
  });

  test('a draft that ends with an empty line gets nothing extra in between', async () => {
    await typeDraft(opened.page, 'Beste Jan,\n');
    expect(await insert(LEXICAL, SENTENCE, 'end')).toBe('ok');
    expect(await draft()).toBe(`Beste Jan,\n${SENTENCE}`);
  });

  test('a selected word is replaced, the rest stays', async () => {
    await typeDraft(opened.page, 'Beste Jan');
    await opened.page.keyboard.press('ControlOrMeta+Shift+ArrowLeft');
    expect(await insert(LEXICAL, 'mevrouw Smit', 'caret')).toBe('ok');
    expect(await draft()).toBe('Beste mevrouw Smit');
  });

  test('a draft of several lines is replaced as a whole', async () => {
    await typeDraft(opened.page, 'Beste Jan,\nDat kan niet.');
    expect(await replace(LEXICAL, LETTER)).toBe('ok');
    expect(await draft()).toBe(LETTER);
  });

  test.each([
    ['inserting', (text: string) => insert(LEXICAL, text, 'end')],
    ['replacing', (text: string) => replace(LEXICAL, text)],
  ])('one undo after %s gives the draft back', async (_, write) => {
    await typeDraft(opened.page, 'Beste Jan,\nDat kan niet.');
    expect(await write(LETTER)).toBe('ok');
    await opened.page.keyboard.press('ControlOrMeta+z');
    await expect.poll(draft).toBe('Beste Jan,\nDat kan niet.');
  });

  test('an empty text leaves the draft alone', async () => {
    await typeDraft(opened.page, 'Beste Jan,\nDat kan niet.');
    expect(await replace(LEXICAL, '')).toBe('failed');
    expect(await draft()).toBe('Beste Jan,\nDat kan niet.');
  });

  test('a composer that has left the page is not written in', async () => {
    const old = `globalThis.old = ${field(LEXICAL)}`;
    await world.evaluate(old);
    await opened.page.evaluate(() => window.standIn.openChat('31610000002'));
    expect(await world.evaluate(`souffleurWriting.insertText(old, 'Hallo', { place: 'end' })`)).toBe(
      'failed',
    );
    expect(await draft()).toBe('');
  });

  test('the agent who types on meanwhile is not told that it failed', async () => {
    const writing = insert(LEXICAL, SENTENCE, 'end');
    await opened.page.waitForFunction((text) => window.standIn.draft().includes(text), SENTENCE);
    await opened.page.keyboard.type(' Ja');
    expect(await writing).toBe('ok');
  });
});

describe.each(['textarea', 'input', 'div[contenteditable]'])('in a plain %s', (selector) => {
  const oneLine = selector === 'input';
  const asRead = (text: string) => (oneLine ? text.replace(/\n+/g, ' ') : text);

  beforeEach(async () => {
    await openFields();
  });

  test('a sentence fills it when it is empty', async () => {
    expect(await textOf(selector)).toBe('');
    expect(await insert(selector, SENTENCE, 'caret')).toBe('ok');
    expect(await textOf(selector)).toBe(SENTENCE);
  });

  test('several lines keep their line breaks where the field has lines', async () => {
    expect(await insert(selector, LETTER, 'end')).toBe('ok');
    expect(await textOf(selector)).toBe(asRead(LETTER));
  });

  test('the draft stays, before or after the text', async () => {
    await opened.page.locator(selector).first().pressSequentially('Beste Jan.');
    expect(await insert(selector, SENTENCE, 'end')).toBe('ok');
    expect(await insert(selector, 'Dag!', 'start')).toBe('ok');
    expect(await textOf(selector)).toBe(`Dag! Beste Jan. ${SENTENCE}`);
  });

  test('the whole draft is replaced, and one undo gives it back', async () => {
    await opened.page.locator(selector).first().pressSequentially('Beste Jan.');
    expect(await replace(selector, LETTER)).toBe('ok');
    expect(await textOf(selector)).toBe(asRead(LETTER));
    await opened.page.keyboard.press('ControlOrMeta+z');
    expect(await textOf(selector)).toBe('Beste Jan.');
  });

  test('one undo takes an insertion back', async () => {
    await opened.page.locator(selector).first().pressSequentially('Beste Jan.');
    expect(await insert(selector, LETTER, 'end')).toBe('ok');
    await opened.page.keyboard.press('ControlOrMeta+z');
    expect(await textOf(selector)).toBe('Beste Jan.');
  });
});
