import { dateInWords } from './workday';
import { calendarDay, dayAfter, isoDay, zoneTime } from './zone-time';

const ZONE = 'Europe/Amsterdam';

/** "10.00 uur" on the wall clock. `at` in epoch ms. */
export function clockInWords(at: number, zone = ZONE): string {
  const { minute } = zoneTime(at, zone);
  return `${minutesInWords(minute)} uur`;
}

/** Minutes since midnight as Dutch writes them: "9.30". */
export function minutesInWords(minutes: number): string {
  return `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;
}

/** The day of a moment as one says it now: "vandaag", "morgen", else "maandag 2 maart". Both in epoch ms. */
export function dayInWords(at: number, now: number, zone = ZONE): string {
  const day = isoDay(calendarDay(at, zone));
  const today = calendarDay(now, zone);
  if (day === isoDay(today)) return 'vandaag';
  return day === isoDay(dayAfter(today, 1)) ? 'morgen' : dateInWords(at, zone);
}

/** A moment as one says it now: "10.00 uur", "morgen 10.00 uur", "maandag 2 maart". Both in epoch ms. */
export function momentInWords(at: number, now: number, zone = ZONE): string {
  const day = dayInWords(at, now, zone);
  if (day === 'vandaag') return clockInWords(at, zone);
  return day === 'morgen' ? `morgen ${clockInWords(at, zone)}` : day;
}
