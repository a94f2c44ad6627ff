import type { PersonalDataType } from '../dutch-reading';
import { statesAskedFor } from '../personal-data/state-asked-for';
import type { Sentence, Words } from '../tokens';
import { asksOfBody } from './asks-of-body';
import { asksOfLife } from './asks-of-life';
import { isOwnQuestion } from './own-question';
import { hasIndirectQuestion } from './question-form';

/**
 * "Zit uw moeder in een rolstoel?", "bent u gelovig?": health and the like that a question wants to know of the reader or
 * theirs. `sentences`: those of the text, `asks` also where there is no question mark.
 */
export function askedStates(words: Words, sentences: readonly Sentence[]): readonly PersonalDataType[] {
  const asked: PersonalDataType[] = [];
  for (const sentence of sentences) {
    if (!sentence.asks && !hasIndirectQuestion(words, sentence)) continue;
    const of = [
      ...statesAskedFor(words, sentence),
      ...(asksOfBody(words, sentence) ? (['health'] as const) : []),
      ...(asksOfLife(words, sentence) ? (['special'] as const) : []),
    ];
    if (of.length > 0 && !isOwnQuestion(words, { ...sentence, asks: true })) asked.push(...of);
  }
  return asked;
}
