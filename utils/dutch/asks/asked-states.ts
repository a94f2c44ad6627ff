import type { PersonalDataType } from '../dutch-reading';
import { statesAskedFor } from '../personal-data/state-asked-for';
import { wordSet } from '../lexicons/word-list';
import type { Words } from '../tokens';
import { asksOfBody } from './asks-of-body';
import { asksOfLife } from './asks-of-life';

/** "Zit uw moeder in een rolstoel?", "bent u gelovig?": health and the like that a question wants to know of the reader or theirs. */
export function askedStates(words: Words): readonly PersonalDataType[] {
  const asked: PersonalDataType[] = [];
  words.sentences.forEach((sentence) => {
    if (!sentence.asks && !opensAsQuestion(words, sentence.first)) return;
    asked.push(...statesAskedFor(words, sentence));
    if (asksOfBody(words, sentence)) asked.push('health');
    if (asksOfLife(words, sentence)) asked.push('special');
  });
  return asked;
}

const VERBS = wordSet('bent ben is heeft hebt heb slikt gebruikt zit wat welke welk hoe waar');
const SUBJECTS = wordSet('u je er uw jouw voor');

/** "Is er bij u ooit iets met het hart gevonden", without a question mark. */
function opensAsQuestion({ tokens }: Words, first: number): boolean {
  return VERBS.has(tokens[first]?.word ?? '') && SUBJECTS.has(tokens[first + 1]?.word ?? '');
}
