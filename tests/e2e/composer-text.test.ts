import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestBrowser } from './browser';
import { bundles } from './bundles';
import { type IsolatedWorld, isolatedWorld } from './isolated-world';

const CASES = [
  ['nothing', '', ''],
  ['an empty Lexical editor', '<p><br></p>', ''],
  ['an empty ProseMirror editor', '<p><br class="ProseMirror-trailingBreak"></p>', ''],
  ['an empty Slate editor', '<div><span>\ufeff<br></span></div>', ''],
  ['one paragraph', '<p dir="ltr"><span>Goedemorgen,</span></p>', 'Goedemorgen,'],
  ['a paragraph per line', '<p>Een</p><p>Twee</p>', 'Een\nTwee'],
  ['an empty paragraph between', '<p>Een</p><p><br></p><p>Twee</p>', 'Een\n\nTwee'],
  ['an empty paragraph at the end', '<p>Een</p><p><br></p>', 'Een\n'],
  ['breaks inside a paragraph', '<p>Een<br>Twee<br><br>Drie</p>', 'Een\nTwee\n\nDrie'],
  ['a break that only keeps the line open', '<p>Een<br></p>', 'Een'],
  ['a break the writer made at the end', '<p>Een<br><br></p>', 'Een\n'],
  ['lines as Chromium makes them', 'Een<div>Twee</div><div><br></div><div>Drie</div>', 'Een\nTwee\n\nDrie'],
  ['a list', '<ul><li>pas</li><li>foto</li></ul>', 'pas\nfoto'],
  ['blocks in blocks', '<div><div><p>Een</p></div><p>Twee</p></div>', 'Een\nTwee'],
  ['indentation of the markup', '\n  <p>Een</p>\n  <p>Twee</p>\n', 'Een\nTwee'],
  ['hard spaces', '<p>Een&nbsp;pas</p>', 'Een pas'],
  ['zero-width placeholders', '<p>\u200bEen\u2060</p>', 'Een'],
  ['an emoji of several characters', '<p>👩‍👧</p>', '👩‍👧'],
  ['emoji drawn as images', '<p>Dank <img alt="😊"><img data-plain-text="👍" alt="duim"></p>', 'Dank 😊👍'],
  ['a placeholder text for the eye', '<div aria-hidden="true">Typ een bericht</div><p>Een</p>', 'Een'],
  [
    'what an empty Slate editor shows',
    '<div><span contenteditable="false" data-slate-placeholder="true">Typ</span><span>\ufeff<br></span></div>',
    '',
  ],
  ['a word in two pieces', '<p>Dag <b>mevr</b>ouw</p><p>Smit<br>dus</p>', 'Dag mevrouw\nSmit\ndus'],
  ['markup somebody typed', '<p>&lt;b&gt;let op&lt;/b&gt;</p>', '<b>let op</b>'],
] as const;

let browser: TestBrowser;
let world: IsolatedWorld;

beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: false });
  const fields = CASES.map(([, html]) => `<section>${html}</section>`).join('');
  browser.serve(
    'https://fields.example/',
    `<!doctype html><meta charset="utf-8"><title>Fields</title>${fields}`,
  );
  const { page } = await browser.open('https://fields.example/');
  world = await isolatedWorld(page, (await bundles()).writeDraft, 'souffleurWriting');
});
afterAll(() => browser.close());

test.each(CASES.map(([name, , text], index) => ({ name, text, index })))(
  'reads $name',
  async ({ text, index }) => {
    const field = `document.querySelectorAll('section')[${index}]`;
    expect(await world.evaluate(`souffleurWriting.composerText(${field})`)).toBe(text);
  },
);

test.each(CASES.map(([name, html, text], index) => ({ name, html, text, index })))(
  'finds every written character of $name again',
  async ({ html, text, index }) => {
    const found = await world.evaluate(`(() => {
      const field = document.querySelectorAll('section')[${index}];
      const text = souffleurWriting.composerText(field);
      return [...Array(text.length).keys()].map((at) =>
        souffleurWriting.rangeOfText(field, at, at + 1)?.toString().replaceAll('\u00a0', ' ') ?? null);
    })()`);
    // Line breaks and images are no text in the page.
    const written = html.includes('<img') ? [...'Dank '] : text.split('');
    const expected = text.split('').map((each, at) => (each === '\n' ? null : (written[at] ?? null)));
    expect(found).toEqual(expected);
  },
);

test('a range over several pieces holds just those', async () => {
  const index = CASES.findIndex(([name]) => name === 'a word in two pieces');
  const pieces = await world.evaluate(`(() => {
    const field = document.querySelectorAll('section')[${index}];
    const piece = (start, end) => souffleurWriting.rangeOfText(field, start, end)?.toString() ?? null;
    return [piece(4, 11), piece(8, 11), piece(12, 16), piece(17, 20), piece(17, 21), piece(4, 4), piece(-1, 3)];
  })()`);
  expect(pieces).toEqual(['mevrouw', 'ouw', 'Smit', 'dus', null, null, null]);
});

test('a page that nests deeper than a stack is read all the same', async () => {
  const length = await world.evaluate(`(() => {
    const top = document.createElement('div');
    let inner = top;
    for (let depth = 0; depth < 50000; depth += 1) inner = inner.appendChild(document.createElement('div'));
    inner.append('diep');
    return souffleurWriting.composerText(top);
  })()`);
  expect(length).toBe('diep');
});

test('a draft of a megabyte is read', async () => {
  const length = await world.evaluate(`(() => {
    const field = document.createElement('textarea');
    field.value = 'regel\\n'.repeat(175000);
    return souffleurWriting.composerText(field).length;
  })()`);
  expect(length).toBe(1_050_000);
});
