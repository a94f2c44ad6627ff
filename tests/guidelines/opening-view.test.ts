import { describe, expect, it } from 'vitest';
import { type Channel, channelSchema } from '../../utils/conversation/channel';
import { comingHolidays, isOver, openingView } from '../../utils/guidelines/opening-view';

const at = (text: string) => new Date(text).getTime();
const channel = (part: Partial<Channel> = {}) =>
  channelSchema.parse({ openingHours: 'ma-vr 09:00-17:00', ...part });
/** A Thursday. */
const THURSDAY = at('2026-12-24T18:30:00+01:00');

describe('what opening hours come to', () => {
  it('after closing, the next day that is no holiday, closure or weekend', () => {
    expect(openingView(channel(), THURSDAY)).toMatchObject({
      state: 'closed',
      words: 'maandag tot en met vrijdag 9.00-17.00 uur',
      // Christmas is on Friday and Saturday.
      next: at('2026-12-28T09:00:00+01:00'),
    });
    const closures = [{ name: 'Verbouwing', from: '2026-12-28', to: '2026-12-30' }];
    expect(openingView(channel({ closures }), THURSDAY).next).toBe(at('2026-12-31T09:00:00+01:00'));
    expect(openingView(channel({ holidays: ['2026-12-28'] }), THURSDAY).next).toBe(
      at('2026-12-29T09:00:00+01:00'),
    );
    expect(openingView(channel({ publicHolidays: [] }), THURSDAY).next).toBe(at('2026-12-25T09:00:00+01:00'));
  });

  it('while open, until when, and when it opens again', () => {
    expect(openingView(channel(), at('2026-12-24T10:00:00+01:00'))).toMatchObject({
      state: 'open',
      until: at('2026-12-24T17:00:00+01:00'),
      next: at('2026-12-28T09:00:00+01:00'),
    });
  });

  it('always without hours and in a calamity; never where it is closed for long', () => {
    expect(openingView(channel({ openingHours: null }), THURSDAY).state).toBe('always');
    expect(openingView(channel({ calamity: true }), THURSDAY).state).toBe('always');
    const closures = [{ name: '', from: '2020-01-01', to: '2040-01-01' }];
    expect(openingView(channel({ closures }), THURSDAY)).toMatchObject({ state: 'never', next: null });
  });

  it('the hours of the season it is in', () => {
    const seasons = [{ name: 'Zomer', from: '07-06', to: '08-14', openingHours: 'ma-vr 10:00-14:00' }];
    expect(openingView(channel({ seasons }), at('2026-07-20T12:00:00+02:00')).words).toContain('10.00-14.00');
  });
});

describe('holidays that come', () => {
  const next = (holiday: string, now: string) => {
    const found = comingHolidays(at(now)).find((each) => each.holiday === holiday);
    return new Date(found?.at ?? 0).toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
  };
  it('are those of today and later', () => {
    expect(next('kings-day', '2026-04-26T23:00:00+02:00')).toBe('2026-04-27');
    expect(next('kings-day', '2026-04-27T23:00:00+02:00')).toBe('2026-04-27');
    expect(next('kings-day', '2026-04-28T00:30:00+02:00')).toBe('2027-04-27');
    expect(next('liberation-day-every-five-years', '2026-01-01T12:00:00+01:00')).toBe('2030-05-05');
    expect(next('good-friday', '2026-11-28T12:00:00+01:00')).toBe('2027-03-26');
  });
});

it('a day is over once its evening is', () => {
  expect(isOver('2026-12-24', THURSDAY)).toBe(false);
  expect(isOver('2026-12-23', THURSDAY)).toBe(true);
});
