import type { FactForm, ReplyForm } from '../../../utils/guidelines/answers/answer-trouble';
import type { ReadLine } from '../../../utils/guidelines/answers/read-answers';
import type { TextKey, Translate } from '../../shared/texts';

type AnswerField = keyof ReplyForm | keyof FactForm;

export const ANSWER_LABELS: Readonly<Record<AnswerField, TextKey>> = {
  topic: 'deskAnswersTopic',
  shortName: 'deskAnswersShortName',
  je: 'deskAnswersJe',
  u: 'deskAnswersU',
  validUntil: 'deskAnswersValidUntil',
  label: 'deskAnswersLabel',
  value: 'deskAnswersValue',
  owner: 'deskAnswersOwner',
};

type Trouble = ReadLine<unknown>['troubles'][number];

const WHY: Readonly<Record<Trouble['why'], TextKey>> = {
  empty: 'deskWhyEmpty',
  'too-long': 'deskWhyTooLong',
  'no-topic': 'deskAnswersWhyNoTopic',
  'short-name': 'deskAnswersWhyShortName',
  'short-name-taken': 'deskAnswersWhyTaken',
  mixed: 'deskWhyMixed',
  'unknown-name': 'deskWhyUnknownName',
  date: 'deskAnswersWhyDate',
  'too-many-cells': 'deskAnswersWhyCells',
};

/** Why an answer cannot be taken, in a sentence. */
export function answerTroubleWords(trouble: Trouble, t: Translate): string {
  return t(WHY[trouble.why], { what: 'what' in trouble ? (trouble.what ?? '') : '' });
}

/** The same with the name of the field before it. */
export function placedTroubleWords(trouble: Trouble, t: Translate): string {
  const { field } = trouble;
  return isField(field)
    ? `${t(ANSWER_LABELS[field])}: ${answerTroubleWords(trouble, t)}`
    : answerTroubleWords(trouble, t);
}

function isField(name: string): name is AnswerField {
  return name in ANSWER_LABELS;
}
