import { describe, expect, it } from 'vitest';
import type { QuickReply } from '../../../utils/conversation/quick-reply';
import { factKind, replyKind } from '../../../utils/guidelines/answers/answer-kinds';
import { planImport } from '../../../utils/guidelines/answers/plan-import';
import { answersCsv } from '../../../utils/guidelines/answers/write-answers';
import { packSchema } from '../../../utils/guidelines/pack-schema';
import { readPack } from '../../../utils/guidelines/read-pack';

const PAGE = { topic: 'printen', label: 'prijs', value: '15 cent', validUntil: null };
const replies = replyKind([PAGE]);
const PRINT: QuickReply = {
  topic: 'printen',
  shortName: 'print',
  je: 'Je kunt printen.',
  u: 'U kunt printen.',
};
const PASS: QuickReply = {
  topic: 'pas kwijt',
  je: 'Blokkeer je pas; "nu".',
  u: 'Blokkeer\nuw pas.',
  validUntil: '2026-12-31',
};
const plan = (text: string, present: readonly QuickReply[] = [], mode: 'add' | 'replace' = 'add') =>
  planImport(text, replies, present, mode);
const wrong = (text: string, ...more: [QuickReply[]?, ('add' | 'replace')?]) => {
  const made = plan(text, ...more);
  return made.ok
    ? made.wrong.map(({ line, troubles }) => [line, ...troubles.map(({ field, why }) => `${field} ${why}`)])
    : made;
};

describe('a file of quick replies', () => {
  it.each([
    'Onderwerp;Korte naam;Je;U\nprinten;print;Je kunt printen.;U kunt printen.',
    'topic,short name,informal,formal\nprinten,print,Je kunt printen.,U kunt printen.',
    'U-vorm;Je-vorm;AFKORTING;  vraag \nU kunt printen.;Je kunt printen.;print;printen',
  ])('is known by the names of its columns: %s', (text) =>
    expect(plan(text)).toMatchObject({ taken: [PRINT], wrong: [] }),
  );

  it('says per line what is wrong, and takes nothing of that line', () => {
    const head = 'onderwerp;korte naam;je;u;geldig tot\n';
    expect(wrong(`${head};;Je kunt.;U kunt.;`)).toEqual([[2, 'topic empty']]);
    expect(wrong(`${head}hoe;;Ja.;Ja.;`)).toEqual([[2, 'topic no-topic']]);
    expect(wrong(`${head}printen;Print!;U kunt.;U kunt.;31-02-2026`)).toEqual([
      [2, 'shortName short-name', 'je mixed', 'validUntil date'],
    ]);
    expect(wrong(`${head}printen;;Kost {prijs}.;Kost {printen: prijs}.;`)).toEqual([[2, 'je unknown-name']]);
    expect(wrong(`${head}printen;a;Ja.;Ja.;\npas kwijt;a;Ja.;Ja.;`)).toEqual([
      [3, 'shortName short-name-taken'],
    ]);
    expect(wrong(`${head}printen;;Ja; dat kan.;Ja.;;x`)).toEqual([[2, ' too-many-cells']]);
  });

  it('adds to what is there, or comes in its place', () => {
    const text =
      'onderwerp;korte naam;je;u\nprinten;print;Je kunt printen.;U kunt printen.\nlenen;print;Ja.;Ja.';
    expect(plan(text, [PRINT])).toMatchObject({ already: 1, taken: [], list: [PRINT], wrong: [{ line: 3 }] });
    expect(plan(text, [PRINT], 'replace')).toMatchObject({ already: 0, taken: [PRINT], list: [PRINT] });
  });

  it('is refused where it holds more than a pack can', () => {
    const lines = Array.from({ length: 1001 }, (_, at) => `printen nummer${at};Ja.;Ja.`);
    expect(plan(`onderwerp;je;u\n${lines.join('\n')}`)).toMatchObject({ tooMany: true });
    expect(plan(`onderwerp;je;u\n${lines.slice(1).join('\n')}`)).toMatchObject({ tooMany: false });
  });

  it.each([
    ['', { why: 'empty' }],
    ['onderwerp;je;u\n', { why: 'no-lines' }],
    ['a;b\n1;2', { why: 'columns', missing: ['onderwerp', 'je', 'u'] }],
    ['onderwerp;je;u\n"x;1;2', { why: 'open-quote', line: 2 }],
  ])('is refused as a whole: %j', (text, expected) =>
    expect(plan(text)).toMatchObject({ ok: false, ...expected }),
  );

  it('reads back what was exported', () => {
    const all = [PRINT, PASS];
    const read = planImport(answersCsv(all, replies), replies, [], 'add');
    expect(read).toMatchObject({ ok: true, taken: all, wrong: [], unknown: [] });
  });
});

it('a file of facts is read likewise', () => {
  const read = planImport(
    'topic;what;value;owner;valid until;x\npaspoort;prijs;€ 83,87;balie;1/3/2027;',
    factKind,
    [],
    'add',
  );
  expect(read).toMatchObject({
    ok: true,
    unknown: ['x'],
    taken: [
      { topic: 'paspoort', label: 'prijs', value: '€ 83,87', owner: 'balie', validUntil: '2027-03-01' },
    ],
  });
});

it('what is taken can be handed out as a pack, and packs of before still read', () => {
  const pack = packSchema.parse({
    format: 1,
    id: 'x',
    title: 'x',
    version: 1,
    quickReplies: [PRINT, PASS],
    facts: [PAGE],
  });
  expect(readPack(JSON.stringify(pack))).toMatchObject({ ok: true });
  const before = {
    format: 1,
    id: 'x',
    title: 'x',
    version: 1,
    quickReplies: [{ topic: 'x', je: 'Ja.', u: 'Ja.' }],
  };
  expect(readPack(before)).toMatchObject({ ok: true, pack: { quickReplies: before.quickReplies } });
  expect(readPack({ ...before, quickReplies: [{ ...PRINT, validUntil: 'morgen' }] })).toMatchObject({
    ok: false,
    problem: { path: ['quickReplies', 0, 'validUntil'] },
  });
});
