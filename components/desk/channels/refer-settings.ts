import type { TextKey } from '../../shared/texts';
import type { Setting } from './setting';

/** Where citizens are sent for what the channel is not for. */
export const refer: readonly Setting[] = [
  {
    kind: 'line',
    key: 'phone',
    max: 40,
    shape: 'phone',
    label: 'deskChannelsPhone',
    hint: 'deskChannelsPhoneHint',
  },
  {
    kind: 'line',
    key: 'phoneHours',
    max: 120,
    label: 'deskChannelsPhoneHours',
    hint: 'deskChannelsPhoneHoursHint',
  },
  {
    kind: 'line',
    key: 'callbackUrl',
    max: 200,
    shape: 'link',
    label: 'deskChannelsCallback',
    hint: 'deskChannelsCallbackHint',
  },
  {
    kind: 'line',
    key: 'alternativeChannel',
    max: 200,
    label: 'deskChannelsAlternative',
    hint: 'deskChannelsAlternativeHint',
  },
  { kind: 'line', key: 'team', max: 80, label: 'deskChannelsTeam', hint: 'deskChannelsTeamHint' },
  {
    kind: 'pairs',
    key: 'specialists',
    label: 'deskChannelsSpecialists',
    hint: 'deskChannelsSpecialistsHint',
  },
  { kind: 'line', key: 'leader', max: 80, label: 'deskChannelsLeader', hint: 'deskChannelsLeaderHint' },
  { kind: 'switch', key: 'publicBody', label: 'deskChannelsPublic', hint: 'deskChannelsPublicHint' },
  { kind: 'links', key: 'formalLinks', label: 'deskChannelsFormal', hint: 'deskChannelsFormalHint' },
];

/** The kinds of formal message that rule `formal-message` knows. */
export const FORMAL_KINDS: readonly { readonly kind: string; readonly label: TextKey }[] = [
  { kind: 'objection', label: 'deskChannelsFormalObjection' },
  { kind: 'appeal', label: 'deskChannelsFormalAppeal' },
  { kind: 'complaint', label: 'deskChannelsFormalComplaint' },
  { kind: 'woo-request', label: 'deskChannelsFormalWoo' },
  { kind: 'notice-of-default', label: 'deskChannelsFormalDefault' },
  { kind: 'liability', label: 'deskChannelsFormalLiability' },
  { kind: 'view', label: 'deskChannelsFormalView' },
  { kind: 'application', label: 'deskChannelsFormalApplication' },
];
