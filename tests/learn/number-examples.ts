import type { PersonalDataType, Span } from '../../utils/dutch/dutch-reading';
import { shapedNumbers } from '../../utils/dutch/personal-data/likely-number';
import { type Signs, signsOf } from '../../utils/dutch/personal-data/signs';
import { prepareText } from '../../utils/dutch/prepared-text';
import { learntFrom } from '../../utils/dutch/words-around';
import type { PersonalDataItem } from '../eval/items';
import type { Example } from './logistic';

/** Every number with the shape of one of this kind, and whether it is labelled so. */
export function numberExamples(
  items: readonly PersonalDataItem[],
  type: PersonalDataType,
  shapes: (text: string, signs: Signs) => Span[],
): Example[] {
  return items.flatMap(({ id, text, spans }) => {
    const { normal, words } = prepareText(text);
    const found = shapedNumbers(words.text, words, shapes(words.text, signsOf(words.text, words)));
    return found.map((shaped) => {
      const { start, end } = normal.original(shaped);
      const holds = spans.some((span) => span.type === type && span.start < end && start < span.end);
      return { id, parts: [learntFrom(words, shaped.judged)], holds };
    });
  });
}
