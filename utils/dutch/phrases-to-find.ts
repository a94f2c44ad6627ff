import { PhraseIndex } from './phrase-index';

/**
 * An index without phrases yet. For rooms outside this one, which must not make it themselves: words have their numbers
 * here, and an index made beside them would number its phrases by a count of its own.
 */
export function phrasesToFind<Label>(): PhraseIndex<Label> {
  return new PhraseIndex<Label>();
}
