import * as z from 'zod/mini';
import { type Channel, channelSchema } from '../conversation/channel';
import { stored } from './stored';

/** Of a channel as it is settled now, what a clock has to know: its name, its hours and its norm. */
const channelClockSchema = z.pick(channelSchema, {
  name: true,
  openingHours: true,
  holidays: true,
  publicHolidays: true,
  closures: true,
  seasons: true,
  calamity: true,
  firstReplyTargetMin: true,
  firstReplyTargetSec: true,
});
type ChannelClock = z.infer<typeof channelClockSchema>;
export type ChannelClocks = Readonly<Record<string, ChannelClock>>;

/**
 * Per console id the clock of its channel, as its page last settled it. The background has no rules or packs to settle
 * it with, and has to know when a promise is due also while no page of the console is open.
 */
export const channelClocksItem = stored<ChannelClocks>(
  'local:channel-clocks',
  z.record(z.string(), channelClockSchema),
  {},
);

export function clockOf(channel: Channel): ChannelClock {
  const { name, openingHours, holidays, publicHolidays, closures, seasons, calamity } = channel;
  const { firstReplyTargetMin, firstReplyTargetSec } = channel;
  return {
    name,
    openingHours,
    holidays,
    publicHolidays,
    closures,
    seasons,
    calamity,
    firstReplyTargetMin,
    firstReplyTargetSec,
  };
}

/** A channel with this clock; the usual one where the console is not known. */
export function channelBy(clocks: ChannelClocks, channelId: string): Channel {
  const clock = Object.hasOwn(clocks, channelId) ? clocks[channelId] : undefined;
  return channelSchema.parse(clock ?? {});
}
