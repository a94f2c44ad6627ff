import { describe, expect, it } from 'vitest';
import { channelPartSchema } from '../../utils/conversation/channel-part';
import { channelProblem } from '../../utils/guidelines/channel-problem';

const problemOf = (channel: object) => channelProblem(channelPartSchema.parse(channel))?.path.slice(1);

describe('days and hours of a channel', () => {
  it('may have closures, seasons of one year or every year, and a choice of holidays', () => {
    const good = {
      openingHours: 'ma-vr 9-12 en 13-17',
      publicHolidays: ['christmas-day'],
      closures: [{ name: 'verbouwing', from: '2026-08-03', to: '2026-08-07' }, { from: '2026-10-15' }],
      seasons: [
        { from: '2026-07-06', to: '2026-08-16', openingHours: 'ma-vr 10-14' },
        { name: 'kerst', from: '12-24', to: '01-02', openingHours: 'ma-vr 9-12' },
        { from: '02-29', to: '02-29', openingHours: 'ma-zo 10-12' },
      ],
    };
    expect(channelProblem(channelPartSchema.parse(good))).toBeNull();
  });

  it.each([
    [{ holidays: ['2026-02-30'] }, ['holidays', 0]],
    [{ closures: [{ from: '2026-13-01' }] }, ['closures', 0, 'from']],
    [{ closures: [{ from: '2026-08-03', to: '2026-08-01' }] }, ['closures', 0, 'to']],
    [{ seasons: [{ from: '07-32', to: '08-01', openingHours: 'ma 9-12' }] }, ['seasons', 0, 'from']],
    [{ seasons: [{ from: '07-01', to: '2026-08-01', openingHours: 'ma 9-12' }] }, ['seasons', 0, 'to']],
    [{ seasons: [{ from: '2026-08-02', to: '2026-08-01', openingHours: 'ma 9-12' }] }, ['seasons', 0, 'to']],
    [{ seasons: [{ from: '07-01', to: '08-01', openingHours: 'soms' }] }, ['seasons', 0, 'openingHours']],
  ])('%j is refused where it is wrong', (channel, path) => expect(problemOf(channel)).toEqual(path));

  it.each([
    { publicHolidays: ['carnaval'] },
    { closures: [{ from: 'morgen' }] },
    { seasons: [{ from: '07-01' }] },
  ])('%j has not the right shape', (channel) =>
    expect(channelPartSchema.safeParse(channel).success).toBe(false),
  );
});
