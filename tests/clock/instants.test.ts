import { describe, expect, it } from 'vitest';
import { openMomentAfter, openMomentBefore } from '../../utils/clock/open-moment';
import { isOpen, nextOpening, openTime, openUntil } from '../../utils/clock/opening-hours';
import { channelSchema } from '../../utils/conversation/channel';
import { hoursOf } from '../../utils/rules/channel-hours';

const at = (text: string) => Date.parse(text);
const MINUTE = 60_000;
const hours = (channel: object) => {
  const found = hoursOf(channelSchema.parse(channel));
  if (!found) throw new Error('no hours');
  return found;
};

const office = hours({
  openingHours: 'ma-vr 9-12 en 13-17',
  holidays: ['2026-11-30'],
  closures: [
    { name: 'verbouwing', from: '2026-08-03', to: '2026-08-07' },
    { name: 'studiedag', from: '2026-10-15' },
  ],
  seasons: [
    { name: 'zomer', from: '2026-07-06', to: '2026-08-16', openingHours: 'ma-vr 10-14' },
    { name: 'kerst', from: '12-24', to: '01-02', openingHours: 'ma-vr 9-12' },
  ],
});
const allDay = hours({ openingHours: 'ma-zo 0-24', publicHolidays: [] });
const night = hours({ openingHours: 'zo 1:30-4:00', publicHolidays: [] });

describe('a table of instants', () => {
  // from, to, minutes the office was open, and when it next opens after `from`
  it.each([
    ['a break at noon', '2026-03-03T11:30+01:00', '2026-03-03T13:30+01:00', 60, '2026-03-03T11:30+01:00'],
    ['over midnight', '2026-03-03T16:30+01:00', '2026-03-04T09:30+01:00', 60, '2026-03-03T16:30+01:00'],
    ['midnight itself', '2026-03-03T00:00+01:00', '2026-03-04T00:00+01:00', 420, '2026-03-03T09:00+01:00'],
    ['a weekend', '2026-03-06T17:00+01:00', '2026-03-09T09:00+01:00', 0, '2026-03-09T09:00+01:00'],
    ['the clock forward', '2026-03-27T16:00+01:00', '2026-03-30T10:00+02:00', 120, '2026-03-27T16:00+01:00'],
    ['the clock back', '2026-10-23T16:00+02:00', '2026-10-26T10:00+01:00', 120, '2026-10-23T16:00+02:00'],
    ['Easter', '2026-04-03T16:30+02:00', '2026-04-07T09:30+02:00', 60, '2026-04-03T16:30+02:00'],
    ['Easter Monday', '2026-04-06T10:00+02:00', '2026-04-06T16:00+02:00', 0, '2026-04-07T09:00+02:00'],
    ['King’s Day', '2026-04-27T08:00+02:00', '2026-04-28T09:10+02:00', 10, '2026-04-28T09:00+02:00'],
    [
      '5 May in an ordinary year',
      '2026-05-05T08:00+02:00',
      '2026-05-05T09:10+02:00',
      10,
      '2026-05-05T09:00+02:00',
    ],
    ['5 May in 2030', '2030-05-06T08:00+02:00', '2030-05-06T09:10+02:00', 10, '2030-05-06T09:00+02:00'],
    ['Ascension Day', '2026-05-13T16:50+02:00', '2026-05-15T09:10+02:00', 20, '2026-05-13T16:50+02:00'],
    ['a listed day', '2026-11-30T09:00+01:00', '2026-11-30T17:00+01:00', 0, '2026-12-01T09:00+01:00'],
    ['a single day closed', '2026-10-14T16:55+02:00', '2026-10-16T09:05+02:00', 10, '2026-10-14T16:55+02:00'],
    [
      'the first day of the summer',
      '2026-07-06T09:30+02:00',
      '2026-07-06T15:00+02:00',
      240,
      '2026-07-06T10:00+02:00',
    ],
    [
      'the Friday before it',
      '2026-07-03T16:30+02:00',
      '2026-07-06T10:30+02:00',
      60,
      '2026-07-03T16:30+02:00',
    ],
    [
      'a closed week in the summer',
      '2026-07-31T13:30+02:00',
      '2026-08-10T10:30+02:00',
      60,
      '2026-07-31T13:30+02:00',
    ],
    [
      'the Monday after it',
      '2026-08-14T13:00+02:00',
      '2026-08-17T10:00+02:00',
      120,
      '2026-08-14T13:00+02:00',
    ],
    ['Christmas Eve', '2026-12-24T11:00+01:00', '2026-12-24T16:00+01:00', 60, '2026-12-24T11:00+01:00'],
    ['Christmas', '2026-12-24T11:50+01:00', '2026-12-28T09:05+01:00', 15, '2026-12-24T11:50+01:00'],
    ['New Year', '2026-12-31T11:50+01:00', '2027-01-04T09:05+01:00', 15, '2026-12-31T11:50+01:00'],
  ])('%s', (_, from, to, minutes, opens) => {
    expect(openTime(office, at(from), at(to))).toBe(minutes * MINUTE);
    expect(nextOpening(office, at(from))).toBe(at(opens));
  });

  it.each([
    ['2026-03-29', '2026-03-29T00:00+01:00', '2026-03-30T00:00+02:00', 23],
    ['2026-10-25', '2026-10-25T00:00+02:00', '2026-10-26T00:00+01:00', 25],
  ])('%s has %s to %s: %i hours', (_, from, to, length) => {
    expect(openTime(allDay, at(from), at(to))).toBe(length * 60 * MINUTE);
    expect(openUntil(allDay, at(from))).toBeNull();
  });

  it.each([
    // In spring 2.00-3.00 does not exist; in autumn it comes twice, and a block from 1.30 to 4.00 spans both.
    ['2026-03-29T01:30+01:00', '2026-03-29T04:00+02:00', 90],
    ['2026-10-25T01:30+02:00', '2026-10-25T04:00+01:00', 210],
  ])('a night desk from %s to %s is open %i minutes', (from, to, minutes) => {
    expect(openTime(night, at(from) - 60 * MINUTE, at(to) + 60 * MINUTE)).toBe(minutes * MINUTE);
    for (let moment = at(from); moment < at(to); moment += 10 * MINUTE)
      expect(isOpen(night, moment)).toBe(true);
    expect(isOpen(night, at(from) - 1) || isOpen(night, at(to))).toBe(false);
  });

  it('closes at the end of a block, and not at midnight where it goes on', () => {
    expect(openUntil(office, at('2026-03-03T11:00+01:00'))).toBe(at('2026-03-03T12:00+01:00'));
    expect(openUntil(office, at('2026-03-03T12:30+01:00'))).toBe(at('2026-03-03T12:30+01:00'));
    const late = hours({ openingHours: 'vr 18-24, za 0-2' });
    expect(openUntil(late, at('2026-03-06T20:00+01:00'))).toBe(at('2026-03-07T02:00+01:00'));
    expect(openUntil(null, 0)).toBeNull();
  });

  it('finds the moment so much opening time after or before another', () => {
    const friday = at('2026-03-06T16:50+01:00');
    expect(openMomentAfter(office, friday, 30 * MINUTE)).toBe(at('2026-03-09T09:20+01:00'));
    expect(openMomentAfter(office, friday, 10 * MINUTE)).toBe(at('2026-03-06T17:00+01:00'));
    expect(openMomentAfter(null, 5, 7)).toBe(12);
    expect(openMomentBefore(office, at('2026-03-09T12:00+01:00'), 240 * MINUTE)).toBe(
      at('2026-03-06T16:00+01:00'),
    );
    expect(openMomentAfter(hours({ openingHours: 'ma 9-9:01' }), friday, 60 * MINUTE)).toBeNull();
  });

  it('has no hours to keep in a calamity', () => {
    expect(hoursOf(channelSchema.parse({ openingHours: 'ma-vr 9-17', calamity: true }))).toBeNull();
  });

  it('keeps the ordinary week where a season cannot be read', () => {
    const odd = hours({
      openingHours: 'ma-vr 9-17',
      seasons: [{ from: '03-01', to: '03-31', openingHours: 'als het uitkomt' }],
    });
    expect(isOpen(odd, at('2026-03-03T10:00+01:00'))).toBe(true);
  });
});
