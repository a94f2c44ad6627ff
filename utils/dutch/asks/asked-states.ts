import type { PersonalDataType } from '../dutch-reading';
import { statesAskedFor } from '../personal-data/state-asked-for';
import type { Words } from '../tokens';
import { asksOfBody } from './asks-of-body';
import { asksOfLife } from './asks-of-life';
import { isOwnQuestion } from './own-question';
import { hasIndirectQuestion, hasQuestionForm } from './question-form';

/** "Zit uw moeder in een rolstoel?", "bent u gelovig?": health and the like that a question wants to know of the reader or theirs. */
export function askedStates(words: Words): readonly PersonalDataType[] {
  const asked: PersonalDataType[] = [];
  words.sentences.forEach((sentence) => {
    if (!sentence.asks && !hasQuestionForm(words, sentence) && !hasIndirectQuestion(words, sentence)) return;
    if (isOwnQuestion(words, { ...sentence, asks: true })) return;
    asked.push(...statesAskedFor(words, sentence));
    if (asksOfBody(words, sentence)) asked.push('health');
    if (asksOfLife(words, sentence)) asked.push('special');
  });
  return asked;
}
