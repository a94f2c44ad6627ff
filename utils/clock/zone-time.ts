/** A moment on the wall clock of a time zone. */
export interface ZoneTime {
  readonly year: number;
  /** 1-12 */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Minutes since midnight, 0-1439. */
  readonly minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(zone, made);
  return made;
}

/**
 * What the wall clock of `zone` (IANA name) shows at `at` (epoch ms).
 * Throws a RangeError for a zone that does not exist.
 */
export function zoneTime(at: number, zone: string): ZoneTime {
  const part = new Map(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const year = part.get('year') ?? 0;
  const month = part.get('month') ?? 0;
  const day = part.get('day') ?? 0;
  return {
    year,
    month,
    day,
    weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay(),
    minute: (part.get('hour') ?? 0) * 60 + (part.get('minute') ?? 0),
  };
}
