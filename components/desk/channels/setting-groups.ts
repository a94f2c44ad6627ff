import { HOLIDAYS } from './holiday-names';
import { refer } from './refer-settings';
import type { Setting, SettingGroup } from './setting';

const who: readonly Setting[] = [
  { kind: 'line', key: 'name', max: 60, label: 'deskChannelsName', hint: 'deskChannelsNameHint' },
  {
    kind: 'choice',
    key: 'platform',
    label: 'deskChannelsPlatform',
    hint: 'deskChannelsPlatformHint',
    options: [
      { value: 'whatsapp-web', label: 'deskChannelsPlatformWeb' },
      { value: 'whatsapp-api', label: 'deskChannelsPlatformApi' },
      { value: 'live-chat', label: 'deskChannelsPlatformLive' },
    ],
  },
  {
    kind: 'choice',
    key: 'sync',
    label: 'deskChannelsSync',
    hint: 'deskChannelsSyncHint',
    options: [
      { value: 'async', label: 'deskChannelsSyncAsync' },
      { value: 'live', label: 'deskChannelsSyncLive' },
    ],
  },
  { kind: 'switch', key: 'coachGroups', label: 'deskChannelsGroups', hint: 'deskChannelsGroupsHint' },
  {
    kind: 'number',
    key: 'maxParallel',
    min: 1,
    max: 20,
    open: true,
    unit: 'deskChannelsParallelUnit',
    label: 'deskChannelsParallel',
    hint: 'deskChannelsParallelHint',
  },
];

const style: readonly Setting[] = [
  {
    kind: 'choice',
    key: 'address',
    label: 'deskChannelsAddress',
    hint: 'deskChannelsAddressHint',
    options: [
      { value: 'je', label: 'deskChannelsAddressJe' },
      { value: 'u', label: 'deskChannelsAddressU' },
      { value: 'mirror', label: 'deskChannelsAddressMirror' },
    ],
  },
  {
    kind: 'choice',
    key: 'style',
    label: 'deskChannelsStyle',
    hint: 'deskChannelsStyleHint',
    options: [
      { value: 'warm', label: 'deskChannelsStyleWarm' },
      { value: 'kort', label: 'deskChannelsStyleShort' },
    ],
  },
  {
    kind: 'choice',
    key: 'signOff',
    label: 'deskChannelsSignOff',
    hint: 'deskChannelsSignOffHint',
    options: [
      { value: 'voornaam', label: 'deskChannelsSignOffFirst' },
      { value: 'initialen', label: 'deskChannelsSignOffInitials' },
      { value: 'team', label: 'deskChannelsSignOffTeam' },
      { value: 'geen', label: 'deskChannelsSignOffNone' },
    ],
  },
  { kind: 'switch', key: 'warmWelcome', label: 'deskChannelsWarm', hint: 'deskChannelsWarmHint' },
];

const times: readonly Setting[] = [
  { kind: 'hours', key: 'openingHours', label: 'deskChannelsHours', hint: 'deskChannelsHoursHint' },
  {
    kind: 'ticks',
    key: 'publicHolidays',
    options: HOLIDAYS,
    label: 'deskChannelsHolidays',
    hint: 'deskChannelsHolidaysHint',
  },
  { kind: 'closures', key: 'closures', label: 'deskChannelsClosures', hint: 'deskChannelsClosuresHint' },
  { kind: 'lines', key: 'holidays', dates: true, label: 'deskChannelsDays', hint: 'deskChannelsDaysHint' },
  { kind: 'seasons', key: 'seasons', label: 'deskChannelsSeasons', hint: 'deskChannelsSeasonsHint' },
  {
    kind: 'number',
    key: 'firstReplyTargetMin',
    min: 1,
    max: 2880,
    open: false,
    unit: 'deskChannelsMinutes',
    label: 'deskChannelsFirstMin',
    hint: 'deskChannelsFirstMinHint',
  },
  {
    kind: 'number',
    key: 'firstReplyTargetSec',
    min: 5,
    max: 3600,
    open: true,
    unit: 'deskChannelsSeconds',
    label: 'deskChannelsFirstSec',
    hint: 'deskChannelsFirstSecHint',
  },
  { kind: 'switch', key: 'calamity', label: 'deskChannelsCalamity', hint: 'deskChannelsCalamityHint' },
  {
    kind: 'line',
    key: 'calamityText',
    max: 500,
    long: true,
    label: 'deskChannelsCalamityText',
    hint: 'deskChannelsCalamityTextHint',
  },
];

const privacy: readonly Setting[] = [
  {
    kind: 'ticks',
    key: 'allowedIdentifiers',
    label: 'deskChannelsAllowed',
    hint: 'deskChannelsAllowedHint',
    options: [
      { value: 'pasnummer', label: 'deskChannelsAllowedCard' },
      { value: 'zaaknummer', label: 'deskChannelsAllowedCase' },
      { value: 'meldingnummer', label: 'deskChannelsAllowedReport' },
      { value: 'containernummer', label: 'deskChannelsAllowedContainer' },
    ],
  },
  { kind: 'switch', key: 'identityAssured', label: 'deskChannelsAssured', hint: 'deskChannelsAssuredHint' },
  { kind: 'lines', key: 'optIn', dates: false, label: 'deskChannelsOptIn', hint: 'deskChannelsOptInHint' },
  {
    kind: 'line',
    key: 'privacyDesk',
    max: 120,
    label: 'deskChannelsPrivacyDesk',
    hint: 'deskChannelsPrivacyDeskHint',
  },
  {
    kind: 'number',
    key: 'retentionDays',
    min: 1,
    max: 3650,
    open: true,
    unit: 'deskChannelsRetentionUnit',
    label: 'deskChannelsRetention',
    hint: 'deskChannelsRetentionHint',
  },
  { kind: 'switch', key: 'archiveFirst', label: 'deskChannelsArchive', hint: 'deskChannelsArchiveHint' },
];

/** Every setting of a channel, once, in the order in which people think of them; a test compares it with the schema. */
export const settingGroups: readonly SettingGroup[] = [
  { id: 'who', title: 'deskChannelsGroupWho', settings: who },
  { id: 'style', title: 'deskChannelsGroupStyle', settings: style },
  { id: 'times', title: 'deskChannelsGroupTimes', settings: times },
  { id: 'privacy', title: 'deskChannelsGroupPrivacy', settings: privacy },
  { id: 'refer', title: 'deskChannelsGroupRefer', settings: refer },
  {
    id: 'own',
    title: 'deskChannelsGroupOwn',
    settings: [
      { kind: 'own-data', key: 'ownData', label: 'deskChannelsOwnData', hint: 'deskChannelsOwnDataHint' },
    ],
  },
];

/** What stands here about one setting; undefined for one that has another page. */
export function settingOf(key: string): Setting | undefined {
  return settingGroups.flatMap(({ settings }) => settings).find((setting) => setting.key === key);
}
