import { type ClosedDays, closedOn } from '../clock/closed-days';
import { parseOpeningHours, parseWeek } from '../clock/parse-opening-hours';
import type { OpeningHours, Season } from '../clock/week';
import type { Channel } from '../conversation/channel';

const known = new WeakMap<Channel, { readonly hours: OpeningHours | null }>();

/**
 * When this channel answers, its seasons and all days it is closed taken in. Null where its clock always runs: no hours
 * were set or understood, or there is a calamity. Memoised per channel object.
 */
export function hoursOf(channel: Channel): OpeningHours | null {
  const before = known.get(channel);
  if (before) return before.hours;
  const text = channel.calamity ? null : channel.openingHours;
  const parsed = text === null ? null : parseOpeningHours(text);
  const hours = parsed && closedOn({ ...parsed, seasons: seasonsOf(channel) }, closedDaysOf(channel));
  known.set(channel, { hours });
  return hours;
}

/** When the phone is answered; closed on the same days as the channel. Null where no hours were set or understood. */
export function phoneHoursOf(channel: Channel): OpeningHours | null {
  const hours = channel.phoneHours === null ? null : parseOpeningHours(channel.phoneHours);
  return hours && closedOn(hours, closedDaysOf(channel));
}

/** A season whose hours cannot be read leaves the ordinary week as it is. */
function seasonsOf({ seasons }: Channel): readonly Season[] {
  return seasons.flatMap(({ from, to, openingHours }) => {
    const blocks = parseWeek(openingHours);
    return blocks ? [{ from, to, blocks }] : [];
  });
}

function closedDaysOf({ holidays, closures, publicHolidays }: Channel): ClosedDays {
  return { dates: holidays, closures, publicHolidays };
}
