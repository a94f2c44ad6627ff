import type { Why } from '../../../utils/replay/why-quiet';
import type { TextKey, Translate } from '../../shared/texts';

const WORDS = {
  shown: 'deskProofWhyShown',
  stands: 'deskProofWhyStands',
  level: 'deskProofWhyLevel',
  faded: 'deskProofWhyFaded',
  'said-before': 'deskProofWhySaidBefore',
  'called-wrong': 'deskProofWhyCalledWrong',
  'cool-down': 'deskProofWhyCoolDown',
  'often-enough': 'deskProofWhyOftenEnough',
  'gives-way': 'deskProofWhyGivesWay',
  stronger: 'deskProofWhyStronger',
  'same-button': 'deskProofWhySameButton',
  'cards-spent': 'deskProofWhyCardsSpent',
  'card-just-now': 'deskProofWhyCardJustNow',
  'not-in-front': 'deskProofWhyNotInFront',
  passed: 'deskProofWhyPassed',
  off: 'deskProofWhyOff',
  failed: 'deskProofWhyFailed',
  'other-moment': 'deskProofWhyOtherMoment',
  'author-unknown': 'deskProofWhyAuthorUnknown',
  group: 'deskProofWhyGroup',
  channel: 'deskProofWhyChannel',
  agent: 'deskProofWhyAgent',
  'not-applying': 'deskProofWhyNotApplying',
} as const satisfies Record<Why['why'], TextKey>;

const SETTINGS: Readonly<Record<string, TextKey>> = {
  sync: 'deskProofSettingSync',
  platform: 'deskProofSettingPlatform',
  style: 'deskProofSettingStyle',
  address: 'deskProofSettingAddress',
  openingHours: 'deskProofSettingHours',
  calamity: 'deskProofSettingCalamity',
  phone: 'deskProofSettingPhone',
  alternativeChannel: 'deskProofSettingAlternative',
  team: 'deskProofSettingTeam',
  allowedIdentifiers: 'deskProofSettingIdentifiers',
  identityAssured: 'deskProofSettingAssured',
  signOff: 'deskProofSettingSignOff',
  warmWelcome: 'deskProofSettingWelcome',
  publicBody: 'deskProofSettingPublic',
  archiveFirst: 'deskProofSettingArchive',
  retentionDays: 'deskProofSettingRetention',
  maxParallel: 'deskProofSettingParallel',
  callbackUrl: 'deskProofSettingCallback',
  leader: 'deskProofSettingLeader',
  privacyDesk: 'deskProofSettingPrivacy',
  optIn: 'deskProofSettingOptIn',
  firstName: 'deskProofSettingName',
  languageCheck: 'deskProofSettingLanguage',
  onDuty: 'deskProofSettingDuty',
  cleanUpTask: 'deskProofSettingCleanUp',
};

/** Why a rule spoke or was quiet, in a sentence for the trainer. */
export function whyInWords(why: Why, titleOf: (rule: string) => string, t: Translate): string {
  switch (why.why) {
    case 'stronger':
      return t(WORDS.stronger, { rule: titleOf(why.rule) });
    case 'same-button':
      return t(WORDS['same-button'], { rule: titleOf(why.rule) });
    case 'often-enough':
      return t(WORDS['often-enough'], { times: why.times });
    case 'cards-spent':
      return t(WORDS['cards-spent'], { cards: why.cards });
    case 'card-just-now':
      return t(WORDS['card-just-now'], { seconds: why.between / 1000 });
    case 'channel':
    case 'agent': {
      const setting = SETTINGS[why.setting];
      return t(WORDS[why.why], { setting: setting ? t(setting) : why.setting });
    }
    default:
      return t(WORDS[why.why]);
  }
}
