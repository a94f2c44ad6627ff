import { describe, expect, test } from 'vitest';
import { maintainerReport } from '../../utils/messaging/maintainer-report';
import { type PageCheck, pageCheckSchema } from '../../utils/messaging/page-check';
import type { PageReport } from '../../utils/messaging/protocol';

const CHECK: PageCheck = {
  profile: null,
  insteadOf: 'whatsapp-web',
  checked: '2026-11-22',
  confidence: 'inferred',
  parts: { list: null, header: 1, messages: 0, composer: 2, sendButton: null },
  counters: { rows: 31, unknown: 12, empty: 0, timeless: 31 },
  sureness: { composer: 1, messages: 0.9, rows: 0.8, authors: 0.75, text: 1 },
};
const REPORT: PageReport = {
  consoleId: 'site-chat-example-nl-1abc',
  consoleName: 'chat.example.nl',
  sync: 'live',
  state: 'reading',
  detail: null,
  waiting: 3,
  group: false,
  failedRules: ['address-form'],
  storageFailed: false,
  wordsMissing: false,
  instead: true,
  failing: true,
  check: CHECK,
};
const AROUND = {
  version: '0.1.0',
  userAgent:
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  language: 'nl-NL',
};

describe('the report for a maintainer', () => {
  test('has what a maintainer needs, and no site', () => {
    expect(maintainerReport(REPORT, AROUND).split('\n')).toEqual([
      'Souffleur 0.1.0, Chrome 156, nl-NL',
      'state: reading, failing',
      'console: none, inferred, 2026-11-22',
      'instead of: whatsapp-web',
      'selectors: list missing, header 1, messages 0, composer 2, sendButton missing',
      'rows: 31, unknown author 12, no text 0, no time 31',
      'sureness: composer 1, messages 0.9, rows 0.8, authors 0.75, text 1',
      'failed rules: address-form',
      'storage failed: no; words missing: no',
    ]);
  });

  test('tells the state where there is nothing else to tell', () => {
    const unseen: PageReport = { ...REPORT, state: 'waiting', detail: 'unseen', failing: false, check: null };
    expect(maintainerReport(unseen, AROUND)).toContain('state: waiting (unseen)\n');
  });

  test.each([
    ['Edge', `${AROUND.userAgent} Edg/156.0.0.0`, 'Edge 156'],
    ['Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
    ['one that says something else', 'Fatima 06-12345678', 'another browser'],
  ])('names the browser: %s', (_, userAgent, name) => {
    expect(maintainerReport(REPORT, { ...AROUND, userAgent })).toContain(`, ${name}, `);
  });

  test('the numbers it comes from have no place for words', () => {
    const WORDS = 'Mijn bsn is 111222333';
    const spoilt = [
      { ...CHECK, profile: WORDS },
      { ...CHECK, insteadOf: WORDS },
      { ...CHECK, checked: WORDS },
      { ...CHECK, parts: { ...CHECK.parts, header: WORDS } },
      { ...CHECK, counters: { ...CHECK.counters, rows: WORDS } },
      { ...CHECK, sureness: { ...CHECK.sureness, text: WORDS } },
    ];
    for (const each of spoilt) expect(pageCheckSchema.safeParse(each).success).toBe(false);
    expect(pageCheckSchema.safeParse(CHECK).success).toBe(true);
  });
});
