import { judgedCodes } from '../../utils/dutch/personal-data/likely-code';
import { prepareText } from '../../utils/dutch/prepared-text';
import { learntFrom } from '../../utils/dutch/words-around';
import type { PersonalDataItem } from '../eval/items';
import type { Example } from './logistic';

/** Every word that may be a code, and whether it is one: labelled as a secret. What is other data tells nothing. */
export function codeExamples(items: readonly PersonalDataItem[]): Example[] {
  return items.flatMap(({ id, text, spans }) => {
    const { normal, words } = prepareText(text);
    return judgedCodes(words.text, words).flatMap((judged) => {
      const token = words.tokens[judged.at];
      if (!token) return [];
      const { start, end } = normal.original(token);
      const labelled = spans.filter((span) => span.start < end && start < span.end);
      const holds = labelled.some(({ type }) => type === 'secret');
      return labelled.length > 0 && !holds ? [] : [{ id, parts: [learntFrom(words, judged)], holds }];
    });
  });
}
