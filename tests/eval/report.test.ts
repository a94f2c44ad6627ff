import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { elsewhere } from './elsewhere';
import { report, setsIn } from './report';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'souffleur-eval-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, ...items: readonly object[]) {
  writeFileSync(join(folder, file), items.map((item) => `${JSON.stringify(item)}\n`).join(''));
}

const line = (table: string, start: string) =>
  table.split('\n').find((each) => each.trim().startsWith(start)) ?? '';

test('every number stands beside its bar', () => {
  write(
    'address-form.jsonl',
    { id: 'a', text: 'Heeft u uw pas bij u?', form: 'u' },
    { id: 'b', text: 'Tot morgen.', form: 'je' },
  );
  const table = report(folder, { json: false, errors: false });
  expect(line(table, 'accuracy')).toMatch(/0\.500\s+>= 0\.975\s+not yet/);
  expect(table).not.toContain('Tot morgen.');
});

test('errors come with their sentence, on request', () => {
  write('address-form.jsonl', { id: 'b', text: 'Tot morgen.', form: 'je' });
  const table = report(folder, { json: false, errors: true });
  expect(table).toContain('je, read as none');
  expect(table).toContain('Tot morgen.');
});

test('a set that is not there reaches no bar and misses none', () => {
  expect(report(folder, { json: false, errors: true })).toContain('0 of 0 bars reached');
});

test('machines get the same numbers', () => {
  write('pii.jsonl', {
    id: 'a',
    text: 'mijn bsn is 111222333',
    spans: [{ start: 12, end: 21, type: 'bsn' }],
  });
  const tasks = JSON.parse(report(folder, { json: true, errors: true }));
  expect(tasks[0]).toMatchObject({ task: 'personal data', items: 1, errors: [] });
  expect(tasks[0].rows[0]).toEqual({
    name: 'bsn',
    right: 1,
    extra: 0,
    missed: 0,
    precision: 1,
    recall: 1,
    f: 1,
  });
});

test('a line that does not have the agreed form is named by file and line', () => {
  write(
    'pii-request.jsonl',
    { id: 'a', text: 'Uw bsn?', asks: ['bsn'] },
    { id: 'b', text: 'x', asks: ['shoe'] },
  );
  expect(() => report(folder, { json: false, errors: false })).toThrow(
    /pii-request\.jsonl:2: wrong or missing: asks/,
  );
});

test('a line that is no JSON is named too, and not repeated', () => {
  writeFileSync(join(folder, 'pii.jsonl'), '{"id": "a", "text": "geheim"\n');
  const scoring = () => report(folder, { json: false, errors: false });
  expect(scoring).toThrow(/pii\.jsonl:1: no JSON object on one line/);
  expect(scoring).not.toThrow(/geheim/);
});

test('a folder tells which sets it holds', () => {
  expect(setsIn(folder)).toEqual([]);
  write('care.jsonl');
  expect(setsIn(folder)).toEqual(['care.jsonl']);
});

test('a task without sentences is left out', () => {
  write('address-form.jsonl', { id: 'a', text: 'Heeft u uw pas bij u?', form: 'u' });
  expect(report(folder, { json: false, errors: true })).not.toContain('dialogue acts');
});

test('a reproach counts in the words of an agent and not in those of a citizen', () => {
  const text = 'Dat heb ik u net al uitgelegd.';
  write('care.jsonl', { id: 'a', text, care: ['blame'], role: 'agent' }, { id: 'b', text, care: [] });
  const table = report(folder, { json: false, errors: true });
  expect(line(table, 'blame')).toMatch(/1\s+0\s+0$/);
  expect(table).toContain('care: 0 errors');
});

test('what is found in sentences of another task is listed, and not what was labelled there', () => {
  write('dialogue-acts.jsonl', { id: 'a', text: 'Hallo, wat is uw geboortedatum?', acts: ['greeting'] });
  write('pii-request.jsonl', { id: 'b', text: 'Wat is uw kenteken?', asks: ['licence-plate'] });
  const found = elsewhere(folder).split('\n');
  expect(found).toContain('a asks for date-of-birth: Hallo, wat is uw geboortedatum?');
  expect(found).toContain('b is said with u: Wat is uw kenteken?');
  expect(found.join()).not.toContain('b asks for');
});
