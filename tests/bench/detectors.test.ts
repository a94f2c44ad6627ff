import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countFinds, marksOf } from './detectors-finds';
import { comparison, type Measured } from './detectors-table';
import { HOSTILE, hostile, messages } from './detectors-texts';

const lock = readFileSync('tests/bench/peers/package-lock.json', 'utf8');
const dependencies = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies);
const peers: Record<string, string> = JSON.parse(
  readFileSync('tests/bench/peers/package.json', 'utf8'),
).dependencies;

describe('the peers', () => {
  test('are pinned, and locked without naming where they were fetched', () => {
    for (const version of Object.values(peers)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lock).not.toMatch(/"resolved"|\.tgz/);
  });

  test('are nothing the extension depends on', () => {
    expect(Object.keys(peers).filter((name) => dependencies.includes(name))).toEqual([]);
  });
});

describe('counting what was marked', () => {
  const text = 'bel 06-1 of mail a@b.nl svp';

  test('places follow from what is left of a text', () => {
    const places = marksOf(text, { marked: 'bel \uE000 of mail \uE000 svp' });
    expect(places.map(([start, end]) => text.slice(start, end))).toEqual(['06-1', 'a@b.nl']);
  });

  test.each([
    ['\uE000 svp', ['bel 06-1 of mail a@b.nl']],
    ['bel 06-1 of mail \uE000', ['a@b.nl svp']],
    ['\uE000', [text]],
    [text, []],
  ])('at the edges: %j', (marked, taken) => {
    expect(marksOf(text, { marked }).map(([start, end]) => text.slice(start, end))).toEqual(taken);
  });

  test('any overlap finds an item, and any mark in a clean message is a false alarm', () => {
    const items = [
      {
        id: '1',
        text,
        tags: [],
        spans: [
          { start: 4, end: 8, type: 'phone' as const },
          { start: 17, end: 23, type: 'email' as const },
        ],
      },
      { id: '2', text: 'zaak 2024', tags: [], spans: [] },
      { id: '3', text: 'hoi', tags: [], spans: [] },
    ];
    const found = [{ spans: [[6, 9]] as [number, number][] }, { marked: 'zaak \uE000' }, { spans: [] }];
    expect(countFinds(items, found, ['phone'])).toEqual({
      sought: { part: 1, whole: 1 },
      all: { part: 1, whole: 2 },
      falseAlarms: { part: 1, whole: 2 },
    });
  });
});

describe('what is measured with', () => {
  test('messages are of the promised length, and no two are equal', () => {
    const texts = messages(150);
    expect(new Set(texts).size).toBe(150);
    for (const text of texts) {
      expect(text.length).toBeGreaterThan(150);
      expect(text.length).toBeLessThanOrEqual(198);
    }
  });

  test.each(Object.keys(HOSTILE))('hostile text "%s" has exactly the length asked for', (kind) => {
    expect(hostile(kind, 1001)).toHaveLength(1001);
  });
});

describe('the table', () => {
  const ours: Measured = {
    name: 'ours',
    does: 'much',
    finds: null,
    start: 40,
    mean: 100,
    p95: 180,
    memory: 5_000_000,
    loaded: 57_000,
    installed: null,
  };

  test('sets everyone against ours, and tells who could not be measured', () => {
    const table = comparison(ours, [
      { ...ours, name: 'slow', mean: 2300, loaded: 'not for a browser' },
      { name: 'gone', does: 'little', failed: 'Cannot find package' },
    ]).split('\n');
    expect(table[3]).toContain('| 2.3 ms / 180 µs | 23 × |');
    expect(table[3]).toContain('not for a browser');
    expect(table[4]).toContain('| gone | little | not measured: Cannot find package |');
    const columns = table.map((row) => row.split(' | ').length);
    expect(new Set(columns).size).toBe(1);
  });
});
