import { channelSchema } from '../../utils/conversation/channel';
import type { Installation } from '../../utils/documents/installation';
import { guidanceOf } from '../../utils/guidelines/layers';
import { layersInForce } from '../../utils/guidelines/layers-in-force';
import { NO_POLICY } from '../../utils/guidelines/policy';

/** A browser in which little was settled yet, with something of it another way. */
export function installation(more: Partial<Installation> = {}): Installation {
  return {
    at: new Date('2026-11-28T14:30:00+01:00').getTime(),
    version: '0.1.0',
    permissions: ['activeTab', 'alarms', 'scripting', 'storage'],
    notGiven: ['notifications'],
    origins: ['https://web.whatsapp.com/*'],
    optionalOrigins: ['https://*/*', 'http://*/*'],
    sites: [],
    pack: 'Kern',
    ownChoices: false,
    policy: { some: false, forbidsChanges: false },
    rules: guidanceOf(layersInForce({ pack: 'kern', own: null, policy: NO_POLICY })).rules,
    channel: channelSchema.parse({}),
    subscription: null,
    ...more,
  };
}
