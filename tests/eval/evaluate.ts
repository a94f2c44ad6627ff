import { readSets } from './items';
import type { TaskResult } from './result';
import { scoreActs } from './score-acts';
import { scoreAddress } from './score-address';
import { scoreCare } from './score-care';
import { scoreConversion } from './score-conversion';
import { scorePersonalData } from './score-personal-data';
import { scoreRequests } from './score-requests';

/** Scores every detector on the labelled sentences of a folder. Throws when one does not have the agreed form. */
export function evaluate(folder: string): TaskResult[] {
  const sets = readSets(folder);
  return [
    scorePersonalData(sets.personalData),
    scoreRequests(sets.requests),
    scoreAddress(sets.address),
    scoreConversion(sets.conversion, sets.address),
    scoreActs(sets.acts),
    scoreCare(sets.care),
  ];
}
