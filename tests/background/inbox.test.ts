import { describe, expect, test } from 'vitest';
import { inboxDue } from '../../entrypoints/background/inbox';
import type { ConsoleWaits } from '../../utils/messaging/protocol';

const MINUTE = 60_000;
const TEN = Date.parse('2026-03-03T10:00:00+01:00');
const NEVER = { lastAt: 0, times: 0 };

function page(more: Partial<ConsoleWaits> = {}): ConsoleWaits {
  return { channelId: 'whatsapp-web', openUntil: TEN + 420 * MINUTE, waits: [], awayFrom: TEN, ...more };
}

describe('a word about the inbox', () => {
  test('is due half an hour after the console went out of view, and every half hour after that', () => {
    expect(inboxDue([page()], NEVER)?.at).toBe(TEN + 30 * MINUTE);
    const told = { lastAt: TEN + 31 * MINUTE, times: 1 };
    expect(inboxDue([page()], told)?.at).toBe(TEN + 61 * MINUTE);
  });

  test('is not due while a tab of the console is in view, or was later', () => {
    expect(inboxDue([page({ awayFrom: null })], NEVER)).toBeNull();
    expect(inboxDue([page(), page({ awayFrom: null })], NEVER)).toBeNull();
    expect(inboxDue([page(), page({ awayFrom: TEN + 20 * MINUTE })], NEVER)?.at).toBe(TEN + 50 * MINUTE);
    // Another console in view says nothing about this one.
    expect(inboxDue([page(), page({ channelId: 'chat', awayFrom: null })], NEVER)?.page.channelId).toBe(
      'whatsapp-web',
    );
  });

  test('begins anew for who looked in between', () => {
    const told = { lastAt: TEN + 31 * MINUTE, times: 1 };
    expect(inboxDue([page({ awayFrom: TEN + 40 * MINUTE })], told)).toMatchObject({
      at: TEN + 70 * MINUTE,
      times: 0,
    });
  });

  test('stops after three where no opening hours tell that anybody is at work', () => {
    const always = page({ openUntil: null });
    const told = (times: number) => ({ lastAt: TEN + times * 30 * MINUTE, times });
    expect(inboxDue([always], told(2))).not.toBeNull();
    expect(inboxDue([always], told(3))).toBeNull();
    expect(inboxDue([page()], told(9))).not.toBeNull();
  });
});
