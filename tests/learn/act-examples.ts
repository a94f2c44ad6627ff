import { learntFromSentences } from '../../utils/dutch/acts/likely-acts';
import { learntFromQuestions } from '../../utils/dutch/acts/likely-check-question';
import type { Act } from '../../utils/dutch/dutch-reading';
import { prepareText } from '../../utils/dutch/prepared-text';
import type { LabelledSets } from '../eval/items';
import type { Example } from './logistic';

/**
 * Every labelled message, sentence by sentence, and whether it does this. `places`: the letters for anywhere in a sentence
 * and for first in it.
 */
export function actExamples(items: LabelledSets['acts'], act: Act, places: string): Example[] {
  return items.map(({ id, text, acts }) => ({
    id,
    parts: learntFromSentences(prepareText(text).words).map((signs) =>
      signs.map(([word, place]) => `${places[place]} ${word}`),
    ),
    holds: acts.some((one) => one === act),
  }));
}

/** Every message that asks, question by question, and whether it checks something. */
export function checkExamples(items: LabelledSets['acts']): Example[] {
  return items.flatMap(({ id, text, acts }) => {
    const parts = learntFromQuestions(prepareText(text).words);
    return parts.length === 0 ? [] : [{ id, parts, holds: acts.some((act) => act === 'check-question') }];
  });
}
