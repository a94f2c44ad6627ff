import { holidaysOf, type PublicHoliday } from './public-holidays';
import type { Days, OpeningHours } from './week';

/** A stretch of days on which a channel is closed; ISO dates, both included. `to` is null for a single day. */
interface Closure {
  readonly from: string;
  readonly to: string | null;
}

/** What keeps a channel closed beside its hours. */
export interface ClosedDays {
  /** Single days as ISO dates. */
  readonly dates?: readonly string[];
  readonly closures?: readonly Closure[];
  readonly publicHolidays?: readonly PublicHoliday[];
}

/** Whether a day is closed. Holidays are reckoned when their year is first asked for. */
function closedDays({ dates = [], closures = [], publicHolidays = [] }: ClosedDays): Days {
  const single = new Set(dates);
  const years = new Map<string, ReadonlySet<string>>();
  const holidays = (year: string): ReadonlySet<string> => {
    const known = years.get(year);
    if (known) return known;
    const made = holidaysOf(Number(year), publicHolidays);
    years.set(year, made);
    return made;
  };
  return {
    has: (day) =>
      single.has(day) ||
      holidays(day.slice(0, 4)).has(day) ||
      closures.some(({ from, to }) => from <= day && day <= (to ?? from)),
  };
}

/** The same week, closed on these days too. */
export function closedOn(hours: OpeningHours, days: ClosedDays): OpeningHours {
  return { ...hours, holidays: closedDays(days) };
}
