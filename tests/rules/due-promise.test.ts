import { describe, expect, it } from 'vitest';
import { channelSchema } from '../../utils/conversation/channel';
import { promisedMoment } from '../../utils/rules/due-promise';

const TUESDAY = Date.parse('2026-03-03T10:00:00+01:00');
const channel = channelSchema.parse({ openingHours: 'ma-vr 09:00-16:30', holidays: ['2026-03-04'] });

describe('until when a promise can be kept', () => {
  it.each([
    ['U hoort uiterlijk vrijdag van mij.', '2026-03-06T16:30:00+01:00'],
    ['Ik bel u binnen één werkdag terug.', '2026-03-05T16:30:00+01:00'],
    ['Je hoort morgen of overmorgen van ons.', '2026-03-05T16:30:00+01:00'],
  ])('%s', (text, moment) => expect(promisedMoment(text, TUESDAY, channel)).toBe(Date.parse(moment)));

  it('is unknown where no term was named', () => {
    expect(promisedMoment('Ik kom erop terug.', TUESDAY, channel)).toBeNull();
  });
});
