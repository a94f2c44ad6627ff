import { describe, expect, it } from 'vitest';
import { closedOn } from '../../utils/clock/closed-days';
import { hoursInWords } from '../../utils/clock/hours-in-words';
import { dayInWords, momentInWords } from '../../utils/clock/moment-in-words';
import { isOpen, nextOpening, openTime } from '../../utils/clock/opening-hours';
import { parseOpeningHours } from '../../utils/clock/parse-opening-hours';
import { addWorkdays, dateInWords } from '../../utils/clock/workday';
import { zoneMoment, zoneTime } from '../../utils/clock/zone-time';

const at = (text: string) => Date.parse(text);
const HOUR = 3_600_000;
const week = (text: string) => {
  const hours = parseOpeningHours(text);
  if (!hours) throw new Error(`not opening hours: ${text}`);
  return hours;
};

describe('when the channel opens next', () => {
  const library = week('ma-vr 10:00-17:00');

  it.each([
    ['2026-03-03T17:20:00+01:00', 'morgen 10.00 uur'],
    ['2026-03-03T08:00:00+01:00', '10.00 uur'],
    ['2026-02-27T17:20:00+01:00', 'maandag 2 maart'],
    ['2026-03-29T12:00:00+02:00', 'morgen 10.00 uur'],
  ])('at %s: %s', (moment, words) => {
    const now = at(moment);
    expect(momentInWords(nextOpening(library, now) ?? 0, now)).toBe(words);
  });

  it('skips holidays, which are no open time and no working days either', () => {
    const closed = closedOn(library, { dates: ['2026-04-27', '2026-04-28'] });
    const sunday = at('2026-04-26T12:00:00+02:00');
    expect(nextOpening(closed, sunday)).toBe(at('2026-04-29T10:00:00+02:00'));
    expect(isOpen(closed, at('2026-04-27T11:00:00+02:00'))).toBe(false);
    expect(isOpen(library, at('2026-04-27T11:00:00+02:00'))).toBe(true);
    expect(openTime(closed, sunday, at('2026-04-29T12:00:00+02:00'))).toBe(2 * HOUR);
    expect(dateInWords(addWorkdays(sunday, 1, 'Europe/Amsterdam', closed.holidays))).toBe(
      'woensdag 29 april',
    );
  });

  it('is itself while open, and unknown for a channel that never opens', () => {
    const noon = at('2026-03-03T12:00:00+01:00');
    expect(nextOpening(library, noon)).toBe(noon);
    expect(nextOpening({ ...library, blocks: [] }, noon)).toBeNull();
  });
});

describe('hours and moments in words', () => {
  it.each([
    ['ma-vr 09:00-17:00', 'maandag tot en met vrijdag 9.00-17.00 uur'],
    ['ma-zo 9-22:30', 'elke dag 9.00-22.30 uur'],
    [
      'ma 9-12, ma 13-17, di 9-12, za 10-13',
      'maandag 9.00-12.00 en 13.00-17.00 uur, dinsdag 9.00-12.00 uur, zaterdag 10.00-13.00 uur',
    ],
    ['za-zo 10-16', 'zaterdag en zondag 10.00-16.00 uur'],
  ])('%s', (hours, words) => expect(hoursInWords(week(hours))).toBe(words));

  it('tells the week of the season it is in', () => {
    const blocks = week('ma-vr 10-14').blocks;
    const summer = { ...week('ma-vr 9-17'), seasons: [{ from: '07-06', to: '08-16', blocks }] };
    expect(hoursInWords(summer, at('2026-07-20T12:00:00+02:00'))).toBe(
      'maandag tot en met vrijdag 10.00-14.00 uur',
    );
    expect(hoursInWords(summer, at('2026-08-17T12:00:00+02:00'))).toBe(
      'maandag tot en met vrijdag 9.00-17.00 uur',
    );
  });

  it('calls a day by its nearest name', () => {
    const now = at('2026-03-03T23:30:00+01:00');
    expect(dayInWords(now, now)).toBe('vandaag');
    expect(dayInWords(now + HOUR, now)).toBe('morgen');
    expect(dayInWords(now - 24 * HOUR, now)).toBe('maandag 2 maart');
  });
});

describe('the wall clock', () => {
  it.each(['2026-03-29', '2026-10-25', '2026-07-01', '2026-12-31'])('is found back on %s', (date) => {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    for (const minute of [0, 90, 195, 720, 1439]) {
      const moment = zoneMoment({ year, month, day }, minute, 'Europe/Amsterdam');
      expect(zoneTime(moment, 'Europe/Amsterdam')).toMatchObject({ year, month, day, minute });
    }
  });

  it('takes a time that the clock skips as the moment of the skip', () => {
    const skipped = zoneMoment({ year: 2026, month: 3, day: 29 }, 150, 'Europe/Amsterdam');
    expect(skipped).toBe(at('2026-03-29T03:00:00+02:00'));
  });
});
