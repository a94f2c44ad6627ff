import { describe, expect, it } from 'vitest';
import { channelSchema } from '../../utils/conversation/channel';
import { asPackChannel, changedPart, partWith, partWithout } from '../../utils/guidelines/channel-settings';
import { sectorChanges, sectorChannels } from '../../utils/guidelines/sector-channels';

const below = channelSchema.parse({ address: 'u' });

describe('what a trainer settles', () => {
  it('is one more difference, and none where it is as it was', () => {
    expect(changedPart({}, { address: 'je' }, below)).toEqual({ address: 'je' });
    expect(changedPart({ address: 'je', style: 'kort' }, { address: 'u' }, below)).toEqual({ style: 'kort' });
  });

  it('stays a choice where nothing lies below to compare with', () => {
    expect(changedPart({}, { sync: 'async' }, { address: 'u' })).toEqual({ sync: 'async' });
  });

  it('is left out again, and the rest stays', () => {
    expect(partWithout({ address: 'je', phone: '14 0181' }, ['address'])).toEqual({ phone: '14 0181' });
  });

  it('has only values that a channel can have', () => {
    expect(partWith('address', 'mirror')).toEqual({ address: 'mirror' });
    expect(partWith('address', 'jij')).toBeNull();
    expect(partWith('retentionDays', 0)).toBeNull();
    expect(partWith('name', null)).toBeNull();
  });

  it('leaves to a pack what a pack keeps elsewhere', () => {
    expect(asPackChannel({ address: 'je', facts: [], quickReplies: [] })).toEqual({ address: 'je' });
  });
});

describe('the settings of a sector', () => {
  const library = sectorChannels().find(({ id }) => id === 'bibliotheek')?.channel ?? {};
  it('are those of the built-in packs that say something of the channel', () => {
    expect(sectorChannels().map(({ id }) => id)).toEqual([
      'bibliotheek',
      'gemeente',
      'hulplijn',
      'waterschap',
    ]);
  });

  it('are told as what would change, and what cannot', () => {
    const changes = sectorChanges(library, below, (key) => key === 'retentionDays');
    expect(changes.map(({ key, locked }) => [key, locked])).toEqual([
      ['address', false],
      ['allowedIdentifiers', false],
      ['retentionDays', true],
    ]);
    expect(sectorChanges(library, { ...below, ...library }, () => false)).toEqual([]);
  });
});
