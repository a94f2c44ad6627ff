import type { RuleChoice } from '../../../utils/guidelines/pack-schema';
import type { Severity } from '../../../utils/rules/define-rule';
import type { Param } from '../../../utils/rules/params';
import type { TextKey, Translate } from '../../shared/texts';

export const SEVERITIES: readonly (readonly [Severity, TextKey])[] = [
  ['info', 'deskSeverityInfo'],
  ['advice', 'deskSeverityAdvice'],
  ['warn', 'deskSeverityWarn'],
  ['block', 'deskSeverityBlock'],
];

/** What each parameter of a rule is called; the names are unique by their meaning over the whole catalogue. */
const PARAMS: Readonly<Record<string, TextKey>> = {
  mirrorAfter: 'deskParamMirrorAfter',
  maxWords: 'deskParamMaxWords',
  minWords: 'deskParamMinWords',
  burstSec: 'deskParamBurstSec',
  everyMin: 'deskParamEveryMin',
  t2: 'deskParamT2',
  t2Async: 'deskParamT2Async',
  signedWithinHours: 'deskParamSignedWithinHours',
  forgetAfterHours: 'deskParamForgetAfterHours',
  sessionGapHours: 'deskParamSessionGapHours',
  maxEmoji: 'deskParamMaxEmoji',
  maxWordsLive: 'deskParamMaxWordsLive',
  maxSentenceWords: 'deskParamMaxSentenceWords',
  graceSec: 'deskParamGraceSec',
  maxOtherWords: 'deskParamMaxOtherWords',
  quietDays: 'deskParamQuietDays',
  maxUnanswered: 'deskParamMaxUnanswered',
  runOverMin: 'deskParamRunOverMin',
  n: 'deskParamN',
  signalWords: 'deskParamSignalWords',
  leadHours: 'deskParamLeadHours',
  forgetAfterDays: 'deskParamForgetAfterDays',
  waitSec: 'deskParamWaitSec',
  outsideMandate: 'deskParamOutsideMandate',
  termWorkdays: 'deskParamTermWorkdays',
  defaultTermWorkdays: 'deskParamDefaultTermWorkdays',
  until: 'deskParamUntil',
  topics: 'deskParamTopics',
  longWords: 'deskParamLongWords',
  t1: 'deskParamT1',
  forgetAfter: 'deskParamForgetAfter',
  maxTurns: 'deskParamMaxTurns',
  complexTopics: 'deskParamComplexTopics',
  activeMin: 'deskParamActiveMin',
  memoryDays: 'deskParamMemoryDays',
  windowHours: 'deskParamWindowHours',
  warnBeforeHours: 'deskParamWarnBeforeHours',
  templates: 'deskParamTemplates',
  windowMin: 'deskParamWindowMin',
};

/** The name of a parameter as a trainer reads it. */
export function paramLabel(name: string, t: Translate): string {
  const key = PARAMS[name];
  return key ? t(key) : name;
}

type Value = NonNullable<RuleChoice['params']>[string] | null | undefined;

/** A value as one says it: "30 minuten", "ja", "niets". */
export function valueInWords(value: Value, param: Param, t: Translate): string {
  if (typeof value === 'boolean') return t(value ? 'deskRuleYes' : 'deskRuleNo');
  if (Array.isArray(value)) return value.length === 0 ? t('deskRuleNothing') : value.join(', ');
  if (value === null || value === undefined) return t('deskRuleNothing');
  return param.kind === 'number' ? `${value} ${param.unit}` : `${value}`;
}
