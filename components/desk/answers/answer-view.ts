import type { Fact } from '../../../utils/conversation/fact';
import type { QuickReply } from '../../../utils/conversation/quick-reply';
import type { FactForm, ReplyForm } from '../../../utils/guidelines/answers/answer-trouble';
import type { TextKey } from '../../shared/texts';
import { ANSWER_LABELS } from './answer-words';

/** One field of the editor. */
export interface FieldView<Form> {
  readonly field: keyof Form & string;
  readonly label: TextKey;
  readonly hint?: TextKey;
  readonly kind: 'line' | 'text' | 'date';
}

/** How one sort of answer is shown. */
export interface AnswerView<Item, Form> {
  readonly title: TextKey;
  readonly intro: TextKey;
  readonly newOne: TextKey;
  readonly editOne: TextKey;
  readonly none: TextKey;
  readonly search: TextKey;
  /** Of the file that is exported. */
  readonly file: string;
  readonly fields: readonly FieldView<Form>[];
  titleOf(item: Item): string;
  textOf(item: Item): string;
  /** All words by which it can be found. */
  wordsOf(item: Item): string;
}

export const REPLY_VIEW: AnswerView<QuickReply, ReplyForm> = {
  title: 'deskAnswersReplies',
  intro: 'deskAnswersRepliesIntro',
  newOne: 'deskAnswersNewReply',
  editOne: 'deskAnswersEditReply',
  none: 'deskAnswersNoReplies',
  search: 'deskAnswersSearchReplies',
  file: 'snelle-antwoorden.csv',
  fields: [
    { field: 'topic', label: ANSWER_LABELS.topic, hint: 'deskAnswersTopicHint', kind: 'line' },
    { field: 'shortName', label: ANSWER_LABELS.shortName, hint: 'deskAnswersShortNameHint', kind: 'line' },
    { field: 'je', label: ANSWER_LABELS.je, kind: 'text' },
    { field: 'u', label: ANSWER_LABELS.u, kind: 'text' },
    { field: 'validUntil', label: ANSWER_LABELS.validUntil, hint: 'deskAnswersValidUntilHint', kind: 'date' },
  ],
  titleOf: ({ topic, shortName }) => (shortName === undefined ? topic : `${topic} · /${shortName}`),
  textOf: ({ u }) => u,
  wordsOf: ({ topic, shortName = '', je, u }) => `${topic} /${shortName} ${je} ${u}`,
};

export const FACT_VIEW: AnswerView<Fact, FactForm> = {
  title: 'deskAnswersFacts',
  intro: 'deskAnswersFactsIntro',
  newOne: 'deskAnswersNewFact',
  editOne: 'deskAnswersEditFact',
  none: 'deskAnswersNoFacts',
  search: 'deskAnswersSearchFacts',
  file: 'feiten.csv',
  fields: [
    { field: 'topic', label: ANSWER_LABELS.topic, hint: 'deskAnswersFactTopicHint', kind: 'line' },
    { field: 'label', label: ANSWER_LABELS.label, hint: 'deskAnswersLabelHint', kind: 'line' },
    { field: 'value', label: ANSWER_LABELS.value, hint: 'deskAnswersValueHint', kind: 'text' },
    { field: 'validUntil', label: ANSWER_LABELS.validUntil, hint: 'deskAnswersValidUntilHint', kind: 'date' },
    { field: 'owner', label: ANSWER_LABELS.owner, hint: 'deskAnswersOwnerHint', kind: 'line' },
  ],
  titleOf: ({ topic, label }) => (label === '' ? topic : `${topic}: ${label}`),
  textOf: ({ value, owner }) => (owner === undefined ? value : `${value} (${owner})`),
  wordsOf: ({ topic, label, value, owner = '' }) => `${topic} ${label} ${value} ${owner}`,
};
