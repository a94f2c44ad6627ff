import { calendarDay, isoDay } from '../clock/zone-time';

/**
 * Whether what an organisation settled until a date still holds. Its last day counts, as the Netherlands have it; a date
 * that cannot be read makes something nobody can rely on.
 * @param validUntil ISO date; null or undefined: it always holds
 * @param now epoch ms
 */
export function isStillValid(validUntil: string | null | undefined, now: number): boolean {
  if (validUntil === null || validUntil === undefined) return true;
  return /^\d{4}-\d{2}-\d{2}$/.test(validUntil) && validUntil >= isoDay(calendarDay(now, 'Europe/Amsterdam'));
}
