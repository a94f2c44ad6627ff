import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Where } from '../e2e/editor-page';
import { BLIND_IN_SHADOW_ROOTS, DRAFT, EDITORS, LETTER, LINES, SENTENCE } from '../e2e/editors-written';
import type { EditorName } from '../editors/bundle';
import { EDITORS_AT, EditorTab, serveEditors } from './editor-tab';
import { Firefox } from './firefox';
import type { Tab } from './tab';
import { writingExtension } from './writing-extension';

let firefox: Firefox;
let extension: Awaited<ReturnType<typeof writingExtension>>;
let tab: Tab;

beforeAll(async () => {
  extension = await writingExtension(`${EDITORS_AT}*`);
  firefox = await Firefox.launch(extension.folder);
  await serveEditors(firefox);
  tab = await firefox.open('about:blank');
});
afterAll(async () => {
  await firefox.close();
  await extension.remove();
});
afterEach(async () => {
  expect(await firefox.errors()).toEqual([]);
  expect(firefox.server.refused).toEqual([]);
});

/** Writes in a new page, sees the text there and in the editor's own state, and takes it back in one step. */
async function writes(
  at: { name: EditorName; where: Where; before: string; after: string },
  write: (page: EditorTab) => Promise<unknown>,
): Promise<void> {
  const { name, where, before, after } = at;
  const page = await EditorTab.open(tab, name, where, before);
  expect(await page.text()).toBe(before);
  expect(await write(page)).toBe('ok');
  expect(await page.text()).toBe(after);
  expect(await page.state()).toBe(after);
  await page.undo();
  await expect.poll(() => page.state()).toBe(before);
  await expect.poll(() => page.text()).toBe(before);
}

describe.each(EDITORS)('%s', (name) => {
  const lines = LINES[name] ?? ((text: string) => text);
  const draft = lines(DRAFT);
  const here = (before: string, after: string, where: Where = 'page') => ({
    name,
    where,
    before,
    after: lines(after),
  });

  test('a sentence fills the empty composer', () =>
    writes(here('', SENTENCE), (page) => page.insert(SENTENCE, 'caret')));

  test('a sentence comes after the draft', () =>
    writes(here(draft, `${draft} ${SENTENCE}`), (page) => page.insert(SENTENCE, 'end')));

  test('a sentence comes before the draft', () =>
    writes(here(draft, `Dag! ${draft}`), (page) => page.insert('Dag!', 'start')));

  test('several lines come after the draft', () =>
    writes(here(draft, `${draft}\n${LETTER}`), (page) => page.insert(LETTER, 'end')));

  test('the whole draft is replaced', () => writes(here(draft, LETTER), (page) => page.replace(LETTER)));

  test('one word is replaced, and only that one', async () => {
    const before = lines('Dag Jan 👋🏽,\nJan Jansen, Jan dus: welkom.');
    const start = before.lastIndexOf('Jan');
    const word = { start, end: start + 3, was: 'Jan' };
    await writes(here(before, 'Dag Jan 👋🏽,\nJan Jansen, mevrouw Smit dus: welkom.'), (page) =>
      page.word(word, 'mevrouw Smit'),
    );
  });

  test('where the agent may not write, it says so and nothing changes', async () => {
    const page = await EditorTab.open(tab, name, 'page', draft, true);
    expect(await page.insert(SENTENCE, 'end')).toBe('failed');
    expect(await page.replace(SENTENCE)).toBe('failed');
    expect(await page.text()).toBe(draft);
    expect(await page.state()).toBe(draft);
  });

  test('in a frame it is the same', () =>
    writes(here(draft, `${draft}\n${LETTER}`, 'frame'), (page) => page.insert(LETTER, 'end')));

  const blind = BLIND_IN_SHADOW_ROOTS.includes(name);
  const inShadow = blind ? 'cannot see its own selection, and is left as it is' : 'is the same';
  test(`in an open shadow root it ${inShadow}`, async () => {
    if (!blind) {
      return writes(here(draft, `${draft}\n${LETTER}`, 'shadow'), (page) => page.insert(LETTER, 'end'));
    }
    const page = await EditorTab.open(tab, name, 'shadow', draft);
    expect(await page.insert(SENTENCE, 'end')).toBe('failed');
    expect(await page.replace(SENTENCE)).toBe('failed');
    expect(await page.state()).toBe(draft);
  });
});

// Summernote's own undo goes back to the last whole word that was typed, whoever wrote after it.
const WITH_STEPS = EDITORS.filter((name) => name !== 'summernote');

test.each(WITH_STEPS)('one undo gives back what the agent typed in %s', async (name) => {
  const page = await EditorTab.open(tab, name, 'page', '');
  await page.type('Beste Jan 👋🏽');
  expect(await page.insert(SENTENCE, 'end')).toBe('ok');
  expect(await page.state()).toBe(`Beste Jan 👋🏽 ${SENTENCE}`);
  await page.undo();
  await expect.poll(() => page.state()).toBe('Beste Jan 👋🏽');
});
