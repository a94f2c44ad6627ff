import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type OpenedPage, TestBrowser } from './browser';
import { EditorPage, serveEditors, WHERE } from './editor-page';
import { BLIND_IN_SHADOW_ROOTS, DRAFT, EDITORS, LETTER, LINES, SENTENCE } from './editors-written';

let browser: TestBrowser;
let opened: OpenedPage;

beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: false });
  await serveEditors(browser);
});
afterAll(() => browser.close());
afterEach(() => {
  expect(opened.errors.splice(0)).toEqual([]);
  expect(browser.requests).toEqual([]);
});

const TABLE = EDITORS.flatMap((name) =>
  WHERE.filter((where) => where !== 'shadow' || !BLIND_IN_SHADOW_ROOTS.includes(name)).map((where) => ({
    name,
    where,
  })),
);

describe.each(TABLE)('$name, $where', ({ name, where }) => {
  const lines = LINES[name] ?? ((text: string) => text);
  const draft = lines(DRAFT);

  // A tab per editor and place: opening one for every test would take as long as the tests.
  beforeAll(async () => {
    opened = await browser.open('about:blank');
  });
  afterAll(() => opened.page.close());

  /** Writes in a new page, sees the text there and in the editor's own state, and takes it back in one step. */
  async function writes(
    before: string,
    write: (page: EditorPage) => Promise<unknown>,
    after: string,
  ): Promise<void> {
    const page = await EditorPage.open(opened, name, where, { draft: before });
    expect(await page.text()).toBe(before);
    expect(await write(page)).toBe('ok');
    expect(await page.text()).toBe(lines(after));
    expect(await page.state()).toBe(lines(after));
    await page.undo();
    await expect.poll(() => page.state()).toBe(before);
    await expect.poll(() => page.text()).toBe(before);
  }

  test('a sentence fills the empty composer', () =>
    writes('', (page) => page.insert(SENTENCE, 'caret'), SENTENCE));

  test('a sentence comes after the draft', () =>
    writes(draft, (page) => page.insert(SENTENCE, 'end'), `${draft} ${SENTENCE}`));

  test('a sentence comes before the draft', () =>
    writes(draft, (page) => page.insert('Dag!', 'start'), `Dag! ${draft}`));

  test('several lines come after the draft', () =>
    writes(draft, (page) => page.insert(LETTER, 'end'), `${draft}\n${LETTER}`));

  test('the whole draft is replaced', () => writes(draft, (page) => page.replace(LETTER), LETTER));

  test('one word is replaced, and only that one', async () => {
    const before = lines('Dag Jan 👋🏽,\nJan Jansen, Jan dus: welkom.');
    const start = before.lastIndexOf('Jan');
    const word = { start, end: start + 3, was: 'Jan' };
    await writes(
      before,
      async (page) => {
        expect(await page.word({ ...word, was: 'Piet' }, 'Kees')).toBe('failed');
        return page.word(word, 'mevrouw Smit');
      },
      lines('Dag Jan 👋🏽,\nJan Jansen, mevrouw Smit dus: welkom.'),
    );
  });

  test('where the agent may not write, it says so and nothing changes', async () => {
    const page = await EditorPage.open(opened, name, where, { draft, locked: true });
    expect(await page.insert(SENTENCE, 'end')).toBe('failed');
    expect(await page.replace(SENTENCE)).toBe('failed');
    expect(await page.word({ start: 0, end: 5, was: 'Beste' }, 'Dag')).toBe('failed');
    expect(await page.text()).toBe(draft);
    expect(await page.state()).toBe(draft);
  });
});

/** Summernote's own undo goes back to the last whole word that was typed, whoever wrote after it. */
const WITH_STEPS = EDITORS.filter((name) => name !== 'summernote');

describe('one undo gives back what the agent typed', () => {
  beforeAll(async () => {
    opened = await browser.open('about:blank');
    await opened.page.clock.install();
  });
  afterAll(() => opened.page.close());

  test.each(WITH_STEPS)('%s', async (name) => {
    const page = await EditorPage.open(opened, name, 'page');
    await page.type('Beste Jan 👋🏽');
    expect(await page.insert(SENTENCE, 'end')).toBe('ok');
    expect(await page.state()).toBe(`Beste Jan 👋🏽 ${SENTENCE}`);
    await page.undo();
    await expect.poll(() => page.state()).toBe('Beste Jan 👋🏽');
    expect(await page.text()).toBe('Beste Jan 👋🏽');
  });
});

describe.each(BLIND_IN_SHADOW_ROOTS)('%s, shadow', (name) => {
  beforeAll(async () => {
    opened = await browser.open('about:blank');
  });
  afterAll(() => opened.page.close());

  test('an editor that cannot see its own selection is left as it is', async () => {
    const page = await EditorPage.open(opened, name, 'shadow', { draft: DRAFT });
    expect(await page.insert(SENTENCE, 'end')).toBe('failed');
    expect(await page.replace(SENTENCE)).toBe('failed');
    expect(await page.word({ start: 0, end: 5, was: 'Beste' }, 'Dag')).toBe('failed');
    expect(await page.text()).toBe(DRAFT);
    expect(await page.state()).toBe(DRAFT);
  });
});
