import type { Sentence, Words } from '../tokens';
import type { LimitedDutchCue } from './care-reading';
import { OTHER_LANGUAGE_CORE, OTHER_LANGUAGES } from './lexicons/other-languages';
import { spanOf } from './span-of';

// Arabic, Cyrillic, Greek, Hebrew, Ethiopic, Chinese and others: any script but ours.
const OTHER_SCRIPT = /(?=\p{L})[^\p{Script=Latin}\p{Script=Common}]{3}/u;
const FEW = 3;
const SHARE = 0.4;
const LONG = 60;

/** The sentences of a normal text that are in another language, one cue each. A title or a loose word is none. */
export function findOtherLanguage(words: Words): LimitedDutchCue[] {
  const inOther = words.sentences.filter(
    (sentence) => isOtherScript(words, sentence) || isOtherLanguage(words, sentence),
  );
  // Sentences too short to tell may tell together: "Merhaba. Mektup aldım. Ne yapmam gerekiyor?"
  const whole = { first: 0, last: words.tokens.length };
  const together = inOther.length === 0 && words.sentences.length > 1 && isOtherLanguage(words, whole);
  return (together ? [whole] : inOther).map(({ first, last }) => ({
    kind: 'other-language',
    ...spanOf(words, { from: first, to: last }),
  }));
}

function isOtherScript({ text, tokens }: Words, { first, last }: Sentence): boolean {
  const start = tokens[first]?.start ?? 0;
  return OTHER_SCRIPT.test(text.slice(start, tokens[last - 1]?.end ?? start));
}

function isOtherLanguage({ tokens }: Words, { first, last }: Pick<Sentence, 'first' | 'last'>): boolean {
  const words = tokens
    .slice(first, Math.min(last, first + LONG))
    .map((token) => (token.quoted ? '' : token.word));
  return OTHER_LANGUAGES.some((language) => {
    const known = words.filter((word) => language.has(word));
    return (
      new Set(known).size >= FEW &&
      known.length >= SHARE * words.length &&
      known.some((word) => OTHER_LANGUAGE_CORE.has(word))
    );
  });
}
