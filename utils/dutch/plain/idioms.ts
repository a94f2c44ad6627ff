import { PhraseIndex } from '../phrase-index';
import { CLOSER_READING } from '../phrase-walks';
import type { Words } from '../tokens';
import { IDIOMS } from './lexicons/idioms';
import type { Idiom } from './plain-reading';

let index: PhraseIndex<string> | undefined;

/**
 * Manners of speaking in a normal text that a reader with little Dutch takes literally, with their meaning (rulebook rule
 * 33). In reading order, never overlapping; quoted words are left alone.
 */
export function findIdioms(words: Words): Idiom[] {
  index ??= compile();
  const found: Idiom[] = [];
  for (const { label, from, to } of index.find(words)) {
    const first = words.tokens[from];
    const last = words.tokens[to - 1];
    if (!first || !last || first.quoted || first.start < (found.at(-1)?.end ?? 0)) continue;
    found.push({ start: first.start, end: last.end, meaning: label });
  }
  return found;
}

function compile(): PhraseIndex<string> {
  const phrases = new PhraseIndex<string>(CLOSER_READING);
  for (const line of IDIOMS) {
    const [phrase = '', meaning = ''] = line.split(' = ');
    phrases.add(phrase, meaning);
  }
  return phrases;
}
