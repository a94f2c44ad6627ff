import { mayWeigh, PLACES, signsIn } from '../../utils/dutch/address/je-of-everyone';
import { prepareText } from '../../utils/dutch/prepared-text';
import { learntAs } from '../../utils/dutch/weighed-words';
import type { AddressItem } from '../eval/items';
import type { Example } from './logistic';

/** Every sentence that tells something with a je, and whether it speaks of everyone: in a message that does not say je to its reader. */
export function jeExamples(items: readonly Pick<AddressItem, 'id' | 'text' | 'form'>[]): Example[] {
  return items.flatMap(({ id, text, form }) => {
    const { tokens, sentences } = prepareText(text).words;
    return sentences
      .filter((sentence) => mayWeigh(tokens, sentence))
      .map((sentence) => ({
        id,
        parts: [signsIn(tokens, sentence).map(([{ word }, place]) => `${PLACES[place]} ${learntAs(word)}`)],
        holds: form === 'u' || form === 'none',
      }));
  });
}
