import { asMeant } from '../../utils/dutch/asks/as-meant';
import { dataNamed } from '../../utils/dutch/asks/data-named';
import { learntFromMentions } from '../../utils/dutch/asks/likely-request';
import { prepareText } from '../../utils/dutch/prepared-text';
import type { RequestItem } from '../eval/items';
import type { Example } from './logistic';

/** Every kind of data that a message names, place by place, and whether it asks for that. */
export function requestExamples(items: readonly RequestItem[]): Example[] {
  return items.flatMap(({ id, text, asks }) => {
    const words = asMeant(prepareText(text).words);
    return [...learntFromMentions(words, dataNamed(words))].map(([type, parts]) => ({
      id,
      parts,
      holds: asks.includes(type),
    }));
  });
}
