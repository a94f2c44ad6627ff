import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type OpenedPage, TestBrowser } from './browser';
import { bundles } from './bundles';
import { typeDraft } from './composer';
import { type IsolatedWorld, isolatedWorld } from './isolated-world';

const FIELDS = 'https://fields.example/';
const LEXICAL = 'div#main footer [contenteditable]';
const SENTENCE = 'Weet u zo wat u nu kunt doen?';
const LETTER = 'Neem mee:\n\n- uw oude rijbewijs\n- een pasfoto';

let browser: TestBrowser;
let opened: OpenedPage;
let world: IsolatedWorld;

beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: false });
  browser.serve(
    FIELDS,
    `<!doctype html><title>Plain fields</title>
     <textarea></textarea><input type="text"><div contenteditable="true"></div>
     <textarea id="locked" readonly></textarea><p id="text">No field</p>
     <fieldset disabled><textarea id="fieldset"></textarea></fieldset>
     <div id="marked" contenteditable="true">Dag <b>mevr</b>ouw&nbsp;Smit <img alt="😊">, dag</div>`,
  );
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(opened.errors).toEqual([]);
  await opened.page.close();
});

async function worldOf(page: Page): Promise<IsolatedWorld> {
  return isolatedWorld(page, (await bundles()).writeDraft, 'souffleurWriting');
}
const field = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;
const insert = (selector: string, text: string, place: 'caret' | 'end' | 'start') =>
  world.evaluate(
    `souffleurWriting.insertText(${field(selector)}, ${JSON.stringify(text)}, { place: '${place}' })`,
  );
const replace = (selector: string, text: string) =>
  world.evaluate(`souffleurWriting.replaceDraft(${field(selector)}, ${JSON.stringify(text)})`);
const replaceWord = (selector: string, start: number, was: string, text: string, more = '') =>
  world.evaluate(
    `souffleurWriting.replaceWord(${field(selector)},
      ${JSON.stringify({ start, end: start + was.length, was })}, ${JSON.stringify(text)} ${more})`,
  );
const textOf = (selector: string) => world.evaluate(`souffleurWriting.composerText(${field(selector)})`);

describe('in the Lexical composer of the stand-in', () => {
  const draft = () => opened.page.evaluate(() => window.standIn.draft());

  beforeEach(async () => {
    opened = await browser.openStandIn({ chat: '31610000001' });
    world = await worldOf(opened.page);
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
    opened = await browser.open(FIELDS);
    world = await worldOf(opened.page);
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

describe('where nothing can be written', () => {
  beforeEach(async () => {
    opened = await browser.open(FIELDS);
    world = await worldOf(opened.page);
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
  opened = await browser.open(FIELDS);
  world = await worldOf(opened.page);
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

describe('one word of a draft', () => {
  beforeEach(async () => {
    opened = await browser.open(FIELDS);
    world = await worldOf(opened.page);
  });

  test('a word in two pieces is replaced, beside a hard space and an emoji drawn as an image', async () => {
    expect(await replaceWord('#marked', 4, 'mevrouw', 'mevrouw De')).toBe('ok');
    expect(await textOf('#marked')).toBe('Dag mevrouw De Smit 😊, dag');
    expect(await opened.page.locator('#marked img').count()).toBe(1);
  });

  test('a word after an emoji drawn as an image is found', async () => {
    expect(await replaceWord('#marked', 21, 'dag', 'tot ziens')).toBe('ok');
    expect(await textOf('#marked')).toBe('Dag mevrouw Smit 😊, tot ziens');
  });

  test.each([
    ['another word stands there', 0, 'Dah'],
    ['it stands elsewhere', 1, 'Dag'],
    ['it is past the end', 90, 'dag'],
    ['it is no word', 4, ''],
    ['it is an image', 17, '😊'],
  ])('nothing changes when %s', async (_, start, was) => {
    for (const selector of ['#marked', 'textarea']) {
      await opened.page
        .locator('textarea')
        .first()
        .evaluate((area) => {
          if (area instanceof HTMLTextAreaElement) area.value = 'Dag mevrouw Smit, dag';
        });
      const before = await textOf(selector);
      expect(await replaceWord(selector, start, was, 'Hallo')).toBe('failed');
      expect(await textOf(selector)).toBe(before);
    }
  });

  test('nothing changes when it is not to be written any more', async () => {
    expect(await replaceWord('#marked', 0, 'Dag', 'Hallo', ', () => false')).toBe('failed');
    expect(await textOf('#marked')).toBe('Dag mevrouw Smit 😊, dag');
  });

  test('nothing changes when the agent typed meanwhile', async () => {
    await opened.page.locator('textarea').first().pressSequentially('Dag Jan');
    // As if a key came in while the editor is given time to follow the selection.
    const more = `, () => { const area = ${field('textarea')};
      if (area.value === 'Dag Jan') area.value = 'Dag Jan!'; return true; }`;
    expect(await replaceWord('textarea', 4, 'Jan', 'Kees', more)).toBe('failed');
    expect(await textOf('textarea')).toBe('Dag Jan!');
  });
});

test('a field in a shadow root in a shadow root in a frame is written in', async () => {
  opened = await browser.open(FIELDS);
  world = await worldOf(opened.page);
  await opened.page.evaluate(() => {
    const inner = document.body.appendChild(document.createElement('iframe')).contentDocument;
    let root: ParentNode | undefined = inner?.body;
    for (let depth = 0; depth < 2; depth += 1) {
      const host = document.createElement('div');
      root?.append(host);
      root = host.attachShadow({ mode: 'open' });
    }
    const deep = document.createElement('div');
    deep.contentEditable = 'true';
    deep.textContent = 'Dag Jan';
    root?.append(deep);
  });
  const inside = 'firstElementChild.shadowRoot.firstElementChild';
  await world.evaluate(
    `globalThis.deep = document.querySelector('iframe').contentDocument.body.${inside}.shadowRoot.firstElementChild`,
  );
  const word = "{ start: 4, end: 7, was: 'Jan' }";
  expect(await world.evaluate(`souffleurWriting.replaceWord(deep, ${word}, 'Kees')`)).toBe('ok');
  expect(await world.evaluate(`souffleurWriting.insertText(deep, 'Tot ziens.', { place: 'end' })`)).toBe(
    'ok',
  );
  expect(await world.evaluate('souffleurWriting.composerText(deep)')).toBe('Dag Kees Tot ziens.');
});
