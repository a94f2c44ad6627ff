import { describe, expect, test } from 'vitest';
import { practice } from '../../utils/consoles/profiles/practice';
import { countersOf, countRows, isFailing } from '../../utils/consoles/row-counters';
import type { ShownMessage } from '../../utils/conversation/message';

const message = (over: Partial<ShownMessage>): ShownMessage => ({
  id: 'm',
  author: 'citizen',
  text: 'Hoi',
  sentAt: 1,
  kind: 'text',
  ...over,
});
const many = (count: number, over: Partial<ShownMessage>) =>
  Array.from({ length: count }, () => message(over));

describe('what rows amount to', () => {
  test('numbers: rows, without an author, without words, without a time', () => {
    const rows = [
      ...many(2, {}),
      message({ author: 'unknown' }),
      message({ text: ' ' }),
      message({ kind: 'image', text: '' }),
      message({ sentAt: null }),
    ];
    expect(countersOf(rows)).toEqual({ rows: 6, unknown: 1, empty: 1, timeless: 1 });
  });

  test.each([
    ['a third unknown is still an accident', [...many(14, {}), ...many(7, { author: 'unknown' })], false],
    ['more is not', [...many(13, {}), ...many(8, { author: 'unknown' })], true],
    ['nor is a page of empty messages', [...many(13, {}), ...many(8, { text: '' })], true],
    ['a handful of rows says nothing', many(19, { author: 'unknown' }), false],
    ['pictures have no words', many(30, { kind: 'image', text: '' }), false],
  ] as const)('%s', (_, rows, failing) => {
    expect(isFailing(countersOf(rows))).toBe(failing);
  });

  test('are of the conversation in front, and not of its name alone', () => {
    const { counted, counters } = countRows({ ...practice, rows: (part) => [...part.children] });
    const around = {
      header: null,
      locale: 'nl',
      rightToLeft: false,
      now: 0,
      ownNames: new Set<string>(),
      address: '',
      sent: new Set<string>(),
    };
    const row = { id: '1', author: 'unknown', text: 'Hoi', sentAt: null } as const;
    counted.assemble([row], around);
    expect(counters()).toEqual({ rows: 1, unknown: 1, empty: 0, timeless: 1 });
    counted.assemble([], around);
    expect(counters().rows).toBe(1);
  });
});
