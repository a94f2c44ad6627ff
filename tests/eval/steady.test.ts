import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { steady } from './steady';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steady-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, items: readonly object[]): void {
  writeFileSync(join(folder, name), items.map((item) => JSON.stringify(item)).join('\n'));
}

test('counts what is lost and what appears when words are put around a message, task by task', () => {
  write('pii-request.jsonl', [{ id: 'a-1', text: 'Wat is uw geboortedatum?', asks: ['date-of-birth'] }]);
  const told = steady(folder).split('\n');
  expect(told[0]).toBe('requests for data (1)');
  expect(told.some((line) => /"Hallo, …" +lost +0 of 1 .*appeared in +0 of 1 /.test(line))).toBe(true);
});

test('what is missed anyhow is not called lost', () => {
  write('pii-request.jsonl', [{ id: 'a-1', text: 'Mooi weer vandaag.', asks: ['iban'] }]);
  expect(steady(folder)).toMatch(/lost +0 of 0 /);
});

test('a set that is not there is left out', () => {
  write('dialogue-acts.jsonl', [{ id: 'a-1', text: 'Sorry voor de fout.', acts: ['apology'] }]);
  expect(steady(folder)).toMatch(/^dialogue acts/);
});
