import { stripMarks } from './invisible-marks';
import { latinDigits } from './latin-digits';

const MORNING = new Set(['am', 'vm', '上午', '凌晨', '清晨', '早上', '午前', '오전', 'ص', 'πμ']);
const AFTERNOON = new Set(['pm', 'nm', '下午', '晚上', '午後', '오후', 'م', 'μμ']);
const NOON = new Set(['中午']);
/** Words beside a 24-hour clock. */
const NEUTRAL = new Set(['', 'h', 'uhr', 'ч', 'kl']);

const CLOCK = /^(\D{0,12})(\d{1,2}) ?[:.h٫] ?(\d{2})(?:[:.]\d{2})?(\D{0,12})$/u;

/** The hour on a 24-hour clock; null when the word beside it is not known or does not fit. */
function hourOfDay(hour: number, period: string): number | null {
  if (hour > 23) return null;
  if (NEUTRAL.has(period)) return hour;
  if (MORNING.has(period)) return hour > 12 ? null : hour % 12;
  if (AFTERNOON.has(period)) return (hour % 12) + 12;
  if (NOON.has(period)) return hour === 11 ? 11 : (hour % 12) + 12;
  return null;
}

/**
 * The time of day, in minutes after midnight, of a text that is a clock time and nothing else: `14:05`,
 * `2:05 PM`, `12:33 a. m.`, `下午1:23`, `١:٢٣ م`. Null when it is not, and for words beside it that are not known.
 */
export function parseClock(text: string): number | null {
  // Every longer text is something else; most spans on a page stop here.
  if (text.length > 40) return null;
  const found = CLOCK.exec(latinDigits(stripMarks(text)));
  if (!found) return null;
  const [, before = '', hours, minutes, after = ''] = found;
  const period = (before + after).toLowerCase().replace(/[.\s]/g, '');
  const hour = hourOfDay(Number(hours), period);
  const minute = Number(minutes);
  return hour === null || minute > 59 ? null : hour * 60 + minute;
}
