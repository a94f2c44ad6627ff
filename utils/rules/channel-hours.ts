import { closedOn, type OpeningHours, parseOpeningHours } from '../clock/opening-hours';
import type { Channel } from '../conversation/channel';

const known = new WeakMap<Channel, { readonly hours: OpeningHours | null }>();

/**
 * When this channel answers, holidays taken out. Null where its clock always runs: no hours were set or understood, or
 * there is a calamity. Memoised per channel object.
 */
export function hoursOf(channel: Channel): OpeningHours | null {
  const before = known.get(channel);
  if (before) return before.hours;
  const text = channel.calamity ? null : channel.openingHours;
  const parsed = text === null ? null : parseOpeningHours(text);
  const hours = parsed && closedOn(parsed, channel.holidays);
  known.set(channel, { hours });
  return hours;
}
