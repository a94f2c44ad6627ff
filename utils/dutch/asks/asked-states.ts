import type { PersonalDataType } from '../dutch-reading';
import { TO_READER } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import { statesAskedFor } from '../personal-data/state-asked-for';
import type { Sentence, Words } from '../tokens';
import { asksOfBody } from './asks-of-body';
import { asksOfLife } from './asks-of-life';
import { isSettledByOthers } from './other-matters';
import { isOwnQuestion } from './own-question';
import { hasIndirectQuestion } from './question-form';

const THEIRS = wordSet('hij zij ze ie haar zijn er');
const MAY = wordSet('mag wil zou');

/**
 * "Zit uw moeder in een rolstoel?", "bent u gelovig?": health and the like that a question wants to know of the reader or
 * theirs. `sentences`: those of the text, `asks` also where there is no question mark.
 */
export function askedStates(words: Words, sentences: readonly Sentence[]): readonly PersonalDataType[] {
  const asked: PersonalDataType[] = [];
  for (const sentence of sentences) {
    if (!sentence.asks && !hasIndirectQuestion(words, sentence)) continue;
    if (isOfWriter(words, sentence)) continue;
    const of = [
      ...statesAskedFor(words, sentence),
      ...(asksOfBody(words, sentence) ? (['health'] as const) : []),
      ...(asksOfLife(words, sentence) ? (['special'] as const) : []),
    ];
    if (of.length === 0 || isSettledByOthers(words, sentence)) continue;
    if (!isOwnQuestion(words, { ...sentence, asks: true })) asked.push(...of);
  }
  return asked;
}

/** "Ik moest vertellen welke medicijnen ik slik, is dat normaal?": of nobody but the writer. */
function isOfWriter({ tokens }: Words, { first, last }: Sentence): boolean {
  let writer = false;
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.word ?? '';
    if (TO_READER.has(word) || THEIRS.has(word)) return false;
    writer ||= word === 'ik' && !MAY.has(tokens[at - 1]?.word ?? '');
  }
  return writer;
}
