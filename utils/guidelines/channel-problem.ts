import { parseOpeningHours } from '../clock/parse-opening-hours';
import { isDate } from './is-date';
import type { PackProblem } from './pack-problem';
import type { Pack } from './pack-schema';

const HOURS = 'Schrijf tijden als "ma-vr 09:00-17:00, za 10:00-13:00".';
const DATE = 'Schrijf een datum als "2026-04-27".';
const DAY = 'Schrijf een dag als "2026-07-06", of als "07-06" voor elk jaar.';
const ORDER = 'De laatste dag ligt vóór de eerste.';

/** The first thing about a pack's channel that has the right shape and no sense; null when all is well. */
export function channelProblem(channel: Pack['channel']): PackProblem | null {
  const { openingHours, holidays = [], closures = [], seasons = [] } = channel;
  const at = (path: PackProblem['path'], why: string): PackProblem => ({ path: ['channel', ...path], why });
  if (openingHours && !parseOpeningHours(openingHours)) return at(['openingHours'], HOURS);
  const wrong = holidays.findIndex((day) => !isDate(day));
  if (wrong >= 0) return at(['holidays', wrong], DATE);
  for (const [index, { from, to }] of closures.entries()) {
    if (!isDate(from)) return at(['closures', index, 'from'], DATE);
    if (to !== null && !isDate(to)) return at(['closures', index, 'to'], DATE);
    if (to !== null && to < from) return at(['closures', index, 'to'], ORDER);
  }
  for (const [index, { from, to, openingHours: hours }] of seasons.entries()) {
    if (!isDay(from)) return at(['seasons', index, 'from'], DAY);
    if (!isDay(to) || to.length !== from.length) return at(['seasons', index, 'to'], DAY);
    if (to < from && from.length > 5) return at(['seasons', index, 'to'], ORDER);
    if (!parseOpeningHours(hours)) return at(['seasons', index, 'openingHours'], HOURS);
  }
  return null;
}

/** A day of one year, or of every year; 29 February is one. */
function isDay(text: string): boolean {
  return isDate(text.length === 5 ? `2024-${text}` : text);
}
