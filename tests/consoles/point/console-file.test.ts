// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import type { ConsoleData } from '../../../utils/consoles/data/console-data';
import {
  consoleFileName,
  consoleFileText,
  installedAt,
  readConsoleFile,
} from '../../../utils/consoles/point/console-file';
import { PAGES } from './pages';
import { draw, pointAt } from './point-at';

let data: ConsoleData;
beforeAll(() => {
  draw(PAGES['groups per day']?.(1) ?? { html: '' });
  const result = pointAt('Nee, ook niet bij de automaat', 'Dan vraag ik een nieuwe voor u aan');
  if (!result.ok) throw new Error(result.why);
  data = result.data;
});

it('what is saved as a file is opened as the same console', () => {
  expect(readConsoleFile(consoleFileText(data))).toEqual({ ok: true, data });
  expect(readConsoleFile(`\uFEFF${consoleFileText(data)}`)).toMatchObject({ ok: true });
  expect(consoleFileName(data)).toBe('souffleur-console-chat.example.json');
});

it('a console from another address is the same program here', () => {
  expect(installedAt(data, 'https://balie.example:8443')).toEqual({
    ...data,
    id: 'at-balie-example-8443',
    name: 'balie.example:8443',
    matches: ['https://balie.example:8443/*'],
  });
});

describe('a file that cannot be used is refused with the place', () => {
  const changed = (change: object) => JSON.stringify({ ...data, ...change });
  it.each([
    ['no JSON', () => '{"format": 1,', 'not-json', []],
    ['nothing', () => '', 'not-json', []],
    ['something else', () => '["een lijst"]', 'not-a-console', []],
    ['a guideline pack', () => '{"format":1,"id":"kern","title":"Kern","version":1}', 'shape', ['name']],
    ['of a later version', () => changed({ format: 2 }), 'other-format', ['format']],
    ['very large', () => JSON.stringify({ ...data, note: 'x'.repeat(200_000) }), 'too-large', []],
    ['a row without a selector', () => changed({ row: { ...data.row, at: '' } }), 'shape', ['row', 'at']],
    [
      'a mark for nobody',
      () => changed({ row: { ...data.row, marks: [{ when: '.out', is: 'burger' }] } }),
      'shape',
      ['row', 'marks', 0, 'is'],
    ],
    [
      'a selector that no browser knows',
      () => changed({ parts: { ...data.parts, composer: ['textarea', 'div[[['] } }),
      'selector',
      ['parts', 'composer', 1],
    ],
    ['the same in a shadow root', () => changed({ title: 'chat-app >>> h2:::' }), 'selector', ['title']],
  ])('%s', (_, text, why, path) => {
    expect(readConsoleFile(text())).toEqual({ ok: false, why, path });
  });
});
