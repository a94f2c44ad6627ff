import { countsItem, replyTimesItem } from '../../utils/settings/statistics';
import { pruneReplies } from '../../utils/statistics/reply-times';
import { pruneWeeks } from '../../utils/statistics/week-counts';
import { dutchDay } from '../shared/dutch-day';

/** Lets go of numbers that are too old, also where nothing new is counted any more. `now` in epoch ms. */
export async function forgetOld(now: number): Promise<void> {
  const today = dutchDay(now);
  const [counts, replies] = await Promise.all([countsItem.read(), replyTimesItem.read()]);
  const [weeks, days] = [pruneWeeks(counts, today), pruneReplies(replies, today)];
  if (weeks !== counts) await countsItem.write(weeks);
  if (days !== replies) await replyTimesItem.write(days);
}
