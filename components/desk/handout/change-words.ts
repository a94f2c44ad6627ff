import type { Channel } from '../../../utils/conversation/channel';
import type { ChangeKind, PackChange, ShownValue } from '../../../utils/guidelines/handout/pack-change';
import type { TextKey, Translate } from '../../shared/texts';
import { paramLabel } from '../rules/setting-words';

/** A change in words: what it is about, and what was and what becomes. */
export interface ChangeInWords {
  readonly about: string;
  readonly was: readonly string[];
  readonly now: readonly string[];
}

/** The kinds in the order in which people ask for them, with their headings. */
export const KINDS: readonly (readonly [ChangeKind, TextKey])[] = [
  ['rule-on', 'deskHandoutKindRule'],
  ['severity', 'deskHandoutKindSeverity'],
  ['param', 'deskHandoutKindParam'],
  ['text', 'deskHandoutKindText'],
  ['own-rule', 'deskHandoutKindOwnRule'],
  ['channel', 'deskHandoutKindChannel'],
  ['reply', 'deskHandoutKindReply'],
  ['fact', 'deskHandoutKindFact'],
  ['words', 'deskHandoutKindWords'],
  ['console', 'deskHandoutKindConsole'],
];

const SEVERITIES: Readonly<Record<string, TextKey>> = {
  info: 'deskHandoutSeverityInfo',
  advice: 'deskHandoutSeverityAdvice',
  warn: 'deskHandoutSeverityWarn',
  block: 'deskHandoutSeverityBlock',
};

const PARTS: Readonly<Record<string, TextKey>> = {
  whole: 'deskHandoutOwnWhole',
  title: 'deskHandoutOwnTitle',
  reason: 'deskHandoutOwnReason',
  theme: 'deskHandoutOwnTheme',
  severity: 'deskHandoutKindSeverity',
  in: 'deskHandoutOwnIn',
  says: 'deskHandoutOwnSays',
  butNot: 'deskHandoutOwnButNot',
  pattern: 'deskHandoutOwnPattern',
  prompt: 'deskHandoutTextPrompt',
  insert: 'deskHandoutTextInsert',
  mustSpeak: 'deskHandoutOwnMustSpeak',
  mustStayQuiet: 'deskHandoutOwnMustStayQuiet',
};

const VALUES: Readonly<Record<string, TextKey>> = {
  live: 'deskHandoutValueLive',
  async: 'deskHandoutValueAsync',
  mirror: 'deskHandoutValueMirror',
  kort: 'deskHandoutValueKort',
  warm: 'deskHandoutValueWarm',
  voornaam: 'deskHandoutValueVoornaam',
  initialen: 'deskHandoutValueInitialen',
  geen: 'deskHandoutValueGeen',
};

/** Names of the settings of a channel; every one has its own. */
export const CHANNEL_NAMES: Readonly<Record<keyof Channel, TextKey>> = {
  name: 'deskHandoutChannelName',
  platform: 'deskHandoutChannelPlatform',
  sync: 'deskHandoutChannelSync',
  style: 'deskHandoutChannelStyle',
  address: 'deskHandoutChannelAddress',
  firstReplyTargetMin: 'deskHandoutChannelFirstReplyTargetMin',
  firstReplyTargetSec: 'deskHandoutChannelFirstReplyTargetSec',
  openingHours: 'deskHandoutChannelOpeningHours',
  holidays: 'deskHandoutChannelHolidays',
  publicHolidays: 'deskHandoutChannelPublicHolidays',
  closures: 'deskHandoutChannelClosures',
  seasons: 'deskHandoutChannelSeasons',
  calamity: 'deskHandoutChannelCalamity',
  calamityText: 'deskHandoutChannelCalamityText',
  phone: 'deskHandoutChannelPhone',
  phoneHours: 'deskHandoutChannelPhoneHours',
  alternativeChannel: 'deskHandoutChannelAlternativeChannel',
  team: 'deskHandoutChannelTeam',
  allowedIdentifiers: 'deskHandoutChannelAllowedIdentifiers',
  identityAssured: 'deskHandoutChannelIdentityAssured',
  coachGroups: 'deskHandoutChannelCoachGroups',
  signOff: 'deskHandoutChannelSignOff',
  warmWelcome: 'deskHandoutChannelWarmWelcome',
  publicBody: 'deskHandoutChannelPublicBody',
  archiveFirst: 'deskHandoutChannelArchiveFirst',
  retentionDays: 'deskHandoutChannelRetentionDays',
  maxParallel: 'deskHandoutChannelMaxParallel',
  callbackUrl: 'deskHandoutChannelCallbackUrl',
  leader: 'deskHandoutChannelLeader',
  privacyDesk: 'deskHandoutChannelPrivacyDesk',
  formalLinks: 'deskHandoutChannelFormalLinks',
  specialists: 'deskHandoutChannelSpecialists',
  optIn: 'deskHandoutChannelOptIn',
  quickReplies: 'deskHandoutChannelQuickReplies',
  facts: 'deskHandoutChannelFacts',
  ownData: 'deskHandoutChannelOwnData',
};

function isChannelKey(key: string): key is keyof Channel {
  return Object.hasOwn(CHANNEL_NAMES, key);
}

/** The name of a setting of a channel, for people. */
export function channelName(key: string, t: Translate): string {
  return isChannelKey(key) ? t(CHANNEL_NAMES[key]) : key;
}

/** One change in the language of the desk; rule texts, topics and what people wrote stay Dutch. */
export function inWords(change: PackChange, t: Translate): ChangeInWords {
  const [was, now] = [linesOf(change.was, t), linesOf(change.now, t)];
  switch (change.kind) {
    case 'rule-on': {
      const state = (on: boolean) => [t(on ? 'deskHandoutOn' : 'deskHandoutOff')];
      return { about: change.rule, was: state(change.was), now: state(change.now) };
    }
    case 'severity':
      return { about: change.rule, was: [severityName(change.was, t)], now: [severityName(change.now, t)] };
    case 'param': {
      const counted = (lines: readonly string[]) =>
        change.unit ? lines.map((line) => `${line} ${change.unit}`) : lines;
      return {
        about: `${change.rule}: ${paramLabel(change.param, t)}`,
        was: counted(was),
        now: counted(now),
      };
    }
    case 'text': {
      const text = t(change.text === 'prompt' ? 'deskHandoutTextPrompt' : 'deskHandoutTextInsert');
      return { about: `${change.rule}: ${text}`, was, now };
    }
    case 'own-rule': {
      const part = PARTS[change.part];
      const about = change.part === 'whole' ? change.rule : `${change.rule}: ${part ? t(part) : change.part}`;
      if (change.part !== 'severity') return { about, was, now };
      return { about, was: [severityName(`${change.was}`, t)], now: [severityName(`${change.now}`, t)] };
    }
    case 'channel':
      return { about: channelName(change.key, t), was, now };
    case 'console': {
      const otherwise = was.join() === now.join() ? [t('deskHandoutReadOtherwise')] : now;
      return { about: change.name, was, now: otherwise };
    }
    default:
      return { about: change.name, was, now };
  }
}

/** How emphatic a rule is, in a word. */
export function severityName(value: string, t: Translate): string {
  const key = SEVERITIES[value];
  return key ? t(key) : value;
}

/** A value of a setting in words, a line for each of its parts. */
export function linesOf(value: ShownValue, t: Translate): readonly string[] {
  if (value === null) return [t('deskHandoutNothing')];
  if (typeof value === 'boolean') return [t(value ? 'deskHandoutYes' : 'deskHandoutNo')];
  if (typeof value === 'object') return value;
  const known = VALUES[`${value}`];
  return [known ? t(known) : `${value}`];
}
