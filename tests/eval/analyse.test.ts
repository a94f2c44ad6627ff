import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analyseLine } from './analyse-line';

const PROGRAM = fileURLToPath(new URL('../run/analyse.mjs', import.meta.url));

function analysed(line: object, allActs = false) {
  const outcome = analyseLine(JSON.stringify(line), allActs);
  if (outcome.kind !== 'analysed') throw new Error(`This line was not analysed: ${outcome.kind}`);
  return outcome.analysis;
}

describe('one line', () => {
  test('comes back with its own id and the agreed keys', () => {
    const text = 'Dank u wel! Mijn bsn is 111222333.';
    expect(analysed({ id: 7, text, more: 'ignored' })).toEqual({
      id: 7,
      personalData: [{ start: text.indexOf('111'), end: text.indexOf('111') + 9, type: 'bsn' }],
      asksFor: [],
      addressForm: 'u',
      acts: ['thanks'],
    });
  });

  test('offsets count an emoji as two', () => {
    const text = '👍🏽 mijn bsn is 111222333';
    const [span] = analysed({ id: 'a', text }).personalData;
    expect(text.slice(span?.start, span?.end)).toBe('111222333');
  });

  test('says of a long text that only its beginning was looked at', () => {
    const line = (text: string) => analyseLine(JSON.stringify({ id: 'a', text }), false);
    expect(line('a '.repeat(10_001))).toMatchObject({ kind: 'analysed', cut: 20_000 });
    expect(line('a '.repeat(9_000))).toMatchObject({ cut: null });
  });

  test('asks for data only when an agent may have written it', () => {
    const text = 'Wat is uw BSN?';
    expect(analysed({ id: 'a', text }).asksFor).toEqual(['bsn']);
    expect(analysed({ id: 'a', text, role: 'agent' }).asksFor).toEqual(['bsn']);
    expect(analysed({ id: 'a', text, role: 'citizen' }).asksFor).toEqual([]);
  });

  test('acts that serve single rules are given on request', () => {
    const text = 'Hoe laat gaat het zwembad open?';
    expect(analysed({ id: 'a', text }).acts).toEqual([]);
    expect(analysed({ id: 'a', text }, true).acts).toContain('question');
  });

  test.each([
    ['{"id":"a","text":"Mijn bsn is', 'not JSON'],
    ['["a","b"]', 'an object'],
    ['null', 'an object'],
    ['{"id":"a"}', '"text"'],
    ['{"text":"hoi"}', '"id"'],
    ['{"id":{},"text":5}', '"id" and "text"'],
  ])('%s is refused with a reason', (line, reason) => {
    const outcome = analyseLine(line, false);
    expect(outcome).toMatchObject({ kind: 'broken', reason: expect.stringContaining(reason) });
  });

  test('a reason never repeats what the line says', () => {
    const outcome = analyseLine('{"id":"a","text":"Mijn bsn is 111222333', false);
    expect(JSON.stringify(outcome)).not.toContain('111222333');
  });
});

test('the program prints JSON only, names broken lines and goes on', () => {
  const input = ['\uFEFF{"id":"a","text":"Hoi!"}', 'no json', '', '{"id":"b","text":"Is dat 16 u?"}'].join(
    '\r\n',
  );
  const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM], { input, encoding: 'utf8' });
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual(['a', 'b']);
  expect(stderr).toContain('Line 2:');
  expect(status).toBe(2);
});
