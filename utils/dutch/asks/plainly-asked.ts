import type { PersonalDataType } from '../dutch-reading';
import { hasInGap } from '../gap-before';
import { wordSet } from '../lexicons/word-list';
import type { Found } from '../phrase-index';
import type { Sentence, Words } from '../tokens';
import type { Label } from './ask-phrases';
import { isLacking } from './lacking';
import { dataOf } from './named-data';
import { isNeeded } from './needed';
import { isWhich } from './which-data';

/**
 * Grammar is so sure that the words around it weigh nothing against a request: "de monteur moet uw nummer hebben", "is uw
 * huisnummer 4 of 14?", "voor de inschrijving: postcode en mail"
 */
export function isPlainlyAsked(
  words: Words,
  named: readonly Found<Label>[],
  type: PersonalDataType,
): boolean {
  return dataOf(named).some((match) => {
    const sentence = words.sentences[match.sentence];
    if (!sentence || match.label.type !== type) return false;
    return (
      isNeeded(words, sentence, match) ||
      isLacking(words, sentence, match.from, type) ||
      isListed(words, sentence, match.from) ||
      isIndispensable(words, sentence, match.from) ||
      (sentence.asks && (isWhich(words, sentence, [match]) || isVisited(words, sentence, match.from))) ||
      (sentence.asks && offersTwo(words, sentence))
    );
  });
}

/** A colon stands before it: what follows there is a list of what is wanted. */
function isListed({ text, tokens }: Words, { first }: Sentence, at: number): boolean {
  for (let here = first + 1; here <= at; here++) if (hasInGap(/:/, text, tokens, here)) return true;
  return false;
}

/** "Naar welke straat moet de monteur komen?" */
function isVisited(words: Words, sentence: Sentence, at: number): boolean {
  const { first, last } = sentence;
  return (
    WHICH.has(words.tokens[at - 1]?.word ?? '') &&
    words.tokens.slice(first, last).some(({ word }) => COMES.has(word))
  );
}

const WHICH = wordSet('welk welke');
const COMES = wordSet('komen langskomen langs heen naartoe aanbellen');

/** "Zonder uw geboortedatum kan ik u niet vinden" */
function isIndispensable({ tokens }: Words, { first, last }: Sentence, at: number): boolean {
  const lead = tokens.slice(Math.max(first, at - 2), at);
  return (
    lead.some(({ word }) => word === 'zonder') && tokens.slice(at, last).some(({ word }) => FAILS.has(word))
  );
}

const FAILS = wordSet('niet niks niets geen nergens');

function offersTwo({ tokens }: Words, { first, last }: Sentence): boolean {
  return tokens
    .slice(first, last)
    .some(
      ({ word }, at, all) =>
        word === 'of' && NUMBER.test(all[at - 1]?.word ?? '') && NUMBER.test(all[at + 1]?.word ?? ''),
    );
}

const NUMBER = /^\d+[a-z]?$/;
