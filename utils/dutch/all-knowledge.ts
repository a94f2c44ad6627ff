import { judgeQuestions } from './answers/answered';
import { readCare } from './care/read-care';
import { convertAddress } from './convert-address';
import type { Knowledge } from './knowledge';
import { readPlain } from './plain/read-plain';

/** All of it, for whoever can carry the word lists. */
export const allKnowledge: Knowledge = {
  care: readCare,
  plain: readPlain,
  convert: convertAddress,
  judgeQuestions,
};
