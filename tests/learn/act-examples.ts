import { learntFromMessage } from '../../utils/dutch/acts/likely-acts';
import type { Act } from '../../utils/dutch/dutch-reading';
import { prepareText } from '../../utils/dutch/prepared-text';
import type { LabelledSets } from '../eval/items';
import type { Example } from './logistic';

/** Every labelled message, and whether it does this. `places`: the letters for anywhere and for first in a sentence. */
export function actExamples(items: LabelledSets['acts'], act: Act, places: string): Example[] {
  return items.map(({ id, text, acts }) => ({
    id,
    signs: learntFromMessage(prepareText(text).words).map(([word, place]) => `${places[place]} ${word}`),
    holds: acts.some((one) => one === act),
  }));
}
