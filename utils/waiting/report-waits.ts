import { openUntil } from '../clock/opening-hours';
import type { Channel } from '../conversation/channel';
import { hoursOf } from '../rules/channel-hours';
import type { WaitingChat } from './waiting-chat';
import { MOST_REPORTED, type WaitingReport } from './waiting-report';

/**
 * What the background may know of who waits in this page at `now` (epoch ms).
 * @param hashOf the hash of a row's id; null while it is not worked out yet: that one is left out
 */
export function reportWaits(
  channelId: string,
  chats: readonly WaitingChat[],
  channel: Channel,
  hashOf: (id: string) => string | null,
  now: number,
): WaitingReport {
  const waits = chats.flatMap(({ id, onWhom, soonAt, overAt, approximate }) => {
    const hash = onWhom === 'agent' ? hashOf(id) : null;
    return hash === null ? [] : [{ hash, soonAt, overAt, approximate }];
  });
  return { channelId, openUntil: openUntil(hoursOf(channel), now), waits: waits.slice(0, MOST_REPORTED) };
}
