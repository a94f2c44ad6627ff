import type { LineResult } from '../../../utils/guidelines/write-rule/line-result';
import type { RuleField, RuleTrouble } from '../../../utils/guidelines/write-rule/rule-trouble';
import type { TextKey, Translate } from '../../shared/texts';

export const FIELD_LABELS: Readonly<Record<RuleField, TextKey>> = {
  title: 'deskOwnTitle',
  reason: 'deskOwnReason',
  severity: 'deskOwnSeverity',
  says: 'deskOwnSays',
  butNot: 'deskOwnButNot',
  pattern: 'deskOwnPattern',
  promptJe: 'deskOwnPromptJe',
  promptU: 'deskOwnPromptU',
  insertJe: 'deskOwnInsertJe',
  insertU: 'deskOwnInsertU',
  mustSpeak: 'deskOwnMustSpeak',
  mustStayQuiet: 'deskOwnMustStayQuiet',
};

const WHY: Readonly<Record<RuleTrouble['why'], TextKey>> = {
  empty: 'deskWhyEmpty',
  'too-short': 'deskWhyTooShort',
  'too-long': 'deskWhyTooLong',
  'too-many': 'deskWhyTooMany',
  'no-phrase': 'deskOwnWhyNoPhrase',
  'citizen-block': 'deskOwnWhyCitizenBlock',
  'unknown-name': 'deskWhyUnknownName',
  mixed: 'deskWhyMixed',
  'no-pattern-engine': 'deskOwnWhyNoEngine',
  'too-many-patterns': 'deskOwnWhyTooManyPatterns',
  'too-long-pattern': 'deskOwnWhyLongPattern',
  'word-edge': 'deskOwnWhyWordEdge',
  'too-large': 'deskOwnWhyTooLarge',
  'matches-nothing': 'deskOwnWhyMatchesNothing',
  'look-around': 'deskOwnWhyLookAround',
  'back-reference': 'deskOwnWhyBackReference',
  'missing-round': 'deskOwnWhyMissingRound',
  'extra-round': 'deskOwnWhyExtraRound',
  'missing-square': 'deskOwnWhyMissingSquare',
  'repeat-size': 'deskOwnWhyRepeatSize',
  'repeat-twice': 'deskOwnWhyRepeatTwice',
  'repeat-nothing': 'deskOwnWhyRepeatNothing',
  escape: 'deskOwnWhyEscape',
  square: 'deskOwnWhySquare',
  'no-pattern': 'deskOwnWhyPattern',
  'no-line': 'deskOwnWhyNoLine',
  'stays-quiet': 'deskOwnWrongQuiet',
  speaks: 'deskOwnWrongSpeaks',
  'star-inside': 'deskOwnWhyStarInside',
  'star-alone': 'deskOwnWhyStarAlone',
  'short-stem': 'deskOwnWhyShortStem',
  'no-word': 'deskOwnWhyNoWord',
  'many-words': 'deskOwnWhyManyWords',
  other: 'deskOwnWhyOther',
};

/** Why a rule cannot be saved, in a sentence. */
export function troubleWords({ why, what = '' }: RuleTrouble, t: Translate): string {
  return t(WHY[why], { what });
}

/** What a rule does with a line, and what in the line makes it do so. */
export function resultWords({ speaks, right, why }: LineResult, t: Translate): string {
  const good = speaks ? 'deskOwnRightSpeaks' : 'deskOwnRightQuiet';
  const wrong = speaks ? 'deskOwnWrongSpeaks' : 'deskOwnWrongQuiet';
  return `${t(right ? good : wrong)} ${traceWords(why, t)}`;
}

function traceWords(why: LineResult['why'], t: Translate): string {
  switch (why.kind) {
    case 'says':
      return why.phrase === null ? t('deskOwnTracePattern') : t('deskOwnTraceSays', { phrase: why.phrase });
    case 'but-not':
      return t('deskOwnTraceButNot', { phrase: why.phrase });
    case 'quoted':
      return t('deskOwnTraceQuoted', { phrase: why.phrase });
    case 'nothing':
      return t('deskOwnTraceNothing');
  }
}

export const SEVERITIES = {
  info: 'deskOwnSeverityInfo',
  advice: 'deskOwnSeverityAdvice',
  warn: 'deskOwnSeverityWarn',
  block: 'deskOwnSeverityBlock',
} as const satisfies Record<string, TextKey>;

export const PLACES = {
  draft: 'deskOwnInDraft',
  citizen: 'deskOwnInCitizen',
} as const satisfies Record<string, TextKey>;

export const THEMES = {
  opening: 'deskOwnThemeOpening',
  understanding: 'deskOwnThemeUnderstanding',
  answering: 'deskOwnThemeAnswering',
  checking: 'deskOwnThemeChecking',
  tone: 'deskOwnThemeTone',
  privacy: 'deskOwnThemePrivacy',
  handover: 'deskOwnThemeHandover',
  time: 'deskOwnThemeTime',
  unpleasant: 'deskOwnThemeUnpleasant',
  consent: 'deskOwnThemeConsent',
} as const satisfies Record<string, TextKey>;

export const INSERT_PLACES = {
  start: 'deskOwnInsertStart',
  end: 'deskOwnInsertEnd',
  instead: 'deskOwnInsertInstead',
} as const satisfies Record<string, TextKey>;
