import { beforeEach, describe, expect, test } from 'vitest';
import { field, opened, openFields, replaceWord, textOf, world, writingInPages } from './written-page';

writingInPages();

describe('one word of a draft', () => {
  beforeEach(async () => {
    await openFields();
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
  await openFields();
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
