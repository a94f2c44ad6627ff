import { describe, expect, test } from 'vitest';
import { foremost } from '../../utils/messaging/foremost';
import type { PageReport } from '../../utils/messaging/protocol';

type State = Pick<PageReport, 'state' | 'detail'>;

const READING: State = { state: 'reading', detail: null };
const BROKEN: State = { state: 'broken', detail: 'composer' };
const DRAFT_ONLY: State = { state: 'composer-only', detail: null };
const NO_CHAT: State = { state: 'waiting', detail: 'no-conversation' };
const UNSEEN: State = { state: 'waiting', detail: 'unseen' };
const OFF: State = { state: 'off', detail: null };

describe('of the frames of a page', () => {
  test.each<readonly [string, readonly State[], State]>([
    ['the one that reads, whoever spoke last', [UNSEEN, READING, BROKEN], READING],
    ['without one that reads, the worst', [UNSEEN, DRAFT_ONLY, BROKEN, NO_CHAT], BROKEN],
    ['a console without a conversation before a page without a console', [UNSEEN, NO_CHAT], NO_CHAT],
    ['one that is off before one that saw nothing', [UNSEEN, OFF], OFF],
    ['of equals the first', [NO_CHAT, { ...NO_CHAT }], NO_CHAT],
  ])('%s', (_, frames, first) => {
    expect(foremost(frames)).toBe(first);
  });

  test('none', () => expect(foremost([])).toBeNull());
});
