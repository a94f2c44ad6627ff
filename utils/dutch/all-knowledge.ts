import { judgeQuestions } from './answers/answered';
import { readCare } from './care/read-care';
import { convertAddress } from './convert-address';
import { deviatingFact } from './facts/deviating-fact';
import type { Knowledge } from './knowledge';
import { findSlips } from './language/find-slips';
import { readPlain } from './plain/read-plain';
import { isAboutTopic } from './topics/about-topic';

/** All of it, for whoever can carry the word lists. */
export const allKnowledge: Knowledge = {
  care: readCare,
  plain: readPlain,
  convert: convertAddress,
  judgeQuestions,
  slips: findSlips,
  isAboutTopic,
  deviatingFact,
};
