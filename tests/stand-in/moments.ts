import type { Language } from './model';
import { WORDS } from './words';

const DAY_MS = 86_400_000;

/** 14:05 */
export function clock(at: number): string {
  const moment = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** The date as the page writes it: 5-9-2026 in Dutch, 05/09/2026 in English. */
export function shortDate(at: number, language: Language): string {
  const moment = new Date(at);
  const [day, month] = [moment.getDate(), moment.getMonth() + 1];
  if (language === 'nl') return `${day}-${month}-${moment.getFullYear()}`;
  return `${`${day}`.padStart(2, '0')}/${`${month}`.padStart(2, '0')}/${moment.getFullYear()}`;
}

/** A number that is the same for two moments on one calendar day. */
export function dayOf(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** Today, yesterday, a weekday, or the date when it is a week or longer ago. */
export function dayName(at: number, now: number, language: Language): string {
  const words = WORDS[language];
  const days = Math.round((dayOf(now) - dayOf(at)) / DAY_MS);
  if (days === 0) return words.today;
  if (days === 1) return words.yesterday;
  if (days > 1 && days < 7) return new Intl.DateTimeFormat(words.locale, { weekday: 'long' }).format(at);
  return shortDate(at, language);
}
