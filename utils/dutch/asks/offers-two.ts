import type { Sentence, Words } from '../tokens';

const NUMBER = /^\d+[a-z]?$/;

/** "Is uw huisnummer 4 of 14?": two answers to choose from, as only a question for it has. */
export function offersTwo({ tokens }: Words, { first, last }: Sentence): boolean {
  return tokens
    .slice(first, last)
    .some(
      ({ word }, at, all) =>
        word === 'of' && NUMBER.test(all[at - 1]?.word ?? '') && NUMBER.test(all[at + 1]?.word ?? ''),
    );
}
