import type { Answered } from '../../utils/messaging/protocol';
import { answeredItem } from './kept';

/** Tabs of one console see one answer within this time (ms) of each other; a page out of view is looked at once a minute. */
const SAME_ANSWER = 3 * 60_000;

/** Whether this answer is a new one; the same from another tab of the console is not. `now` in epoch ms. */
export async function isNewAnswer({ channelId, hash }: Answered, now: number): Promise<boolean> {
  const before = await answeredItem.read();
  const recent = Object.entries(before).filter(([, at]) => Math.abs(now - at) < SAME_ANSWER);
  const key = `${channelId} ${hash}`;
  await answeredItem.write(Object.fromEntries([...recent, [key, now]]));
  return !recent.some(([known]) => known === key);
}
