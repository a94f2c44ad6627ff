import type { PersonalDataType } from '../dutch-reading';
import { statesAskedFor } from '../personal-data/state-asked-for';
import type { Words } from '../tokens';

/** "Zit uw moeder in een rolstoel?", "bent u gelovig?": health and the like that a question wants to know of the reader or theirs. */
export function askedStates(words: Words): readonly PersonalDataType[] {
  const asked: PersonalDataType[] = [];
  words.sentences.forEach((sentence) => {
    if (sentence.asks) asked.push(...statesAskedFor(words, sentence));
  });
  return asked;
}
