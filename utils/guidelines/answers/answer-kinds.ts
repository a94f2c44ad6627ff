import type { Fact } from '../../conversation/fact';
import type { QuickReply } from '../../conversation/quick-reply';
import { MOST_FACTS, MOST_QUICK_REPLIES } from '../pack-schema';
import {
  type FactForm,
  factForm,
  factOf,
  factTroubles,
  NEW_FACT,
  NEW_REPLY,
  type ReplyForm,
  replyForm,
  replyOf,
  replyTroubles,
} from './answer-trouble';
import { FACT_COLUMNS, REPLY_COLUMNS } from './columns';
import type { AnswerKind } from './plan-import';

/** @param facts whose values a reply may name */
export function replyKind(facts: readonly Fact[]): AnswerKind<QuickReply, ReplyForm> {
  return {
    empty: NEW_REPLY,
    columns: REPLY_COLUMNS,
    needed: ['topic', 'je', 'u'],
    most: MOST_QUICK_REPLIES,
    formOf: replyForm,
    itemOf: replyOf,
    troubles: (form, others) => replyTroubles(form, others, facts),
  };
}

export const factKind: AnswerKind<Fact, FactForm> = {
  empty: NEW_FACT,
  columns: FACT_COLUMNS,
  needed: ['topic', 'value'],
  most: MOST_FACTS,
  formOf: factForm,
  itemOf: factOf,
  troubles: factTroubles,
};
