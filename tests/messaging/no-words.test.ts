import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import {
  answeredSchema,
  consoleWaitsSchema,
  pageReportSchema,
  promiseNewsSchema,
} from '../../utils/messaging/protocol';

const HASH = 'a'.repeat(64);
const WORDS = ['Fatima', 'Mijn bsn is 111222333', '+31 6 10 00 00 04', `${HASH} Fatima`, 'whatsapp web!'];
const WAITS = {
  channelId: 'whatsapp-web',
  openUntil: null,
  awayFrom: null,
  waits: [{ hash: HASH, soonAt: 1, overAt: 2, approximate: false }],
};
const MESSAGES: readonly (readonly [string, z.ZodMiniType, unknown])[] = [
  ['who waits', consoleWaitsSchema, WAITS],
  ['a promise', promiseNewsSchema, { channelId: 'whatsapp-web', hash: HASH, due: 1 }],
  ['an answer', answeredSchema, { channelId: 'whatsapp-web', hash: HASH, minutes: 3 }],
];

/** Copies of a value in which each string or number, one at a time, is something else. */
function* changed(value: unknown, other: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) {
      for (const next of changed(item, other)) yield value.with(at, next);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      for (const next of changed(item, other)) yield { ...value, [key]: next };
    }
  } else yield other;
}

describe.each(MESSAGES)('%s', (_, schema, message) => {
  test('goes through as it is', () => expect(schema.safeParse(message).success).toBe(true));

  test('has no place for words', () => {
    for (const words of WORDS) {
      for (const spoilt of changed(message, words)) expect(schema.safeParse(spoilt).success).toBe(false);
    }
  });

  test('loses what does not belong in it', () => {
    const given = schema.parse({ ...(message as object), text: 'Hallo', name: 'Fatima' });
    expect(JSON.stringify(given)).not.toMatch(/Hallo|Fatima/);
  });
});

test('the state of a page names the console, a part of it and rules, and nothing else in words', () => {
  const { shape } = pageReportSchema;
  const strings = Object.entries(shape).filter(
    ([, field]) => field.safeParse('Mijn bsn is 111222333').success,
  );
  expect(strings.map(([key]) => key)).toEqual(['consoleName']);
});
