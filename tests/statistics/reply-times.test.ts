import { describe, expect, it } from 'vitest';
import {
  addReply,
  mergeReplies,
  pruneReplies,
  REPLY_BOUNDS,
  repliesBetween,
  replyTimesSchema,
} from '../../utils/statistics/reply-times';

const MINUTE = 60_000;
const counted = (...minutes: number[]) =>
  minutes.reduce((times, each) => addReply(times, '2026-03-03', 'whatsapp-web', each * MINUTE), {});

describe('reply times', () => {
  it.each([
    [0, 0],
    [1, 0],
    [1.5, 1],
    [30, 3],
    [30.01, 4],
    [240, 6],
    [9999, 7],
  ])('of %d minutes belong in bucket %i', (minutes, bucket) => {
    const histogram = repliesBetween(counted(minutes), 'whatsapp-web', '2026-03-03', '2026-03-03');
    expect(histogram.indexOf(1)).toBe(bucket);
    expect(histogram).toHaveLength(REPLY_BOUNDS.length + 1);
  });

  it('add up over days and from two records, per channel', () => {
    const monday = addReply({}, '2026-03-02', 'practice', 0);
    const all = mergeReplies(mergeReplies(counted(2, 2, 40), monday), counted(2));
    expect(repliesBetween(all, 'whatsapp-web', '2026-03-01', '2026-03-31')).toEqual([0, 3, 0, 0, 1, 0, 0, 0]);
    expect(repliesBetween(all, 'practice', '2026-03-03', '2026-03-31').every((count) => count === 0)).toBe(
      true,
    );
    expect(mergeReplies(monday, {})).toEqual(monday);
  });

  it('are kept for thirteen weeks', () => {
    const times = { ...counted(1), 'not a day': {} };
    expect(Object.keys(pruneReplies(times, '2026-06-01'))).toEqual(['2026-03-03']);
    expect(pruneReplies(times, '2026-06-02')).toEqual({});
  });

  it('are refused when somebody else wrote them', () => {
    expect(replyTimesSchema.safeParse(counted(1)).success).toBe(true);
    expect(replyTimesSchema.safeParse({ '2026-03-03': { chat: [1, 2] } }).success).toBe(false);
    expect(replyTimesSchema.safeParse({ '2026-03-03': { chat: [-1, 0, 0, 0, 0, 0, 0, 0] } }).success).toBe(
      false,
    );
  });
});
