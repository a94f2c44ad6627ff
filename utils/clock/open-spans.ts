import { blocksOn, type OpeningHours } from './week';
import { calendarDay, dayAfter, zoneMoment } from './zone-time';

/** A stretch of time in which a channel is open (epoch ms); `closes` is exclusive. */
export interface OpenSpan {
  readonly opens: number;
  readonly closes: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * The stretches in which a channel is open between two moments (epoch ms), earliest first, none empty or overlapping.
 * Walks the days between them; ask for no more than is needed.
 */
export function* openSpans(hours: OpeningHours, from: number, to: number): Generator<OpenSpan> {
  const { zone } = hours;
  let day = calendarDay(from, zone);
  let begins = zoneMoment(day, 0, zone);
  while (begins < to) {
    const next = dayAfter(day, 1);
    const ends = zoneMoment(next, 0, zone);
    // Asking the system for an offset costs the most: only a day with a clock change needs it per block.
    const even = ends - begins === DAY;
    for (const block of blocksOn(hours, day)) {
      const opens = even ? begins + block.from * MINUTE : zoneMoment(day, block.from, zone);
      const closes = even ? begins + block.to * MINUTE : zoneMoment(day, block.to, zone);
      const span = { opens: Math.max(from, opens), closes: Math.min(to, closes) };
      if (span.opens < span.closes) yield span;
    }
    day = next;
    begins = ends;
  }
}
