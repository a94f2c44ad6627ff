import { wordFact } from '../lexeme';
import type { Sentence, Words } from '../tokens';
import type { LimitedDutchCue } from './care-reading';
import { OTHER_LANGUAGE_CORE, OTHER_LANGUAGES } from './lexicons/other-languages';
import { spanOf } from './span-of';

// Arabic, Cyrillic, Greek, Hebrew, Ethiopic, Chinese and others: any script but ours.
const OTHER_SCRIPT = /(?=\p{L})[^\p{Script=Latin}\p{Script=Common}]{3}/u;
// What most messages consist of has none of it.
const MAY_BE_OTHER_SCRIPT = /[\u0370-\u1fff\u2126\u2c00-\u{10ffff}]/u;
const FEW = 3;
const SHARE = 0.4;
const LONG = 60;

// A bit for every language a word stands in.
const languagesOf = wordFact((word) =>
  OTHER_LANGUAGES.reduce((found, language, place) => (language.has(word) ? found | (1 << place) : found), 0),
);
const counts = new Uint16Array(OTHER_LANGUAGES.length);

/** The sentences of a normal text that are in another language, one cue each. A title or a loose word is none. */
export function findOtherLanguage(words: Words): LimitedDutchCue[] {
  const maybe = mayBeOther(words);
  const script = MAY_BE_OTHER_SCRIPT.test(words.text);
  if (!maybe && !script) return [];
  const inOther = words.sentences.filter(
    (sentence) => (script && isOtherScript(words, sentence)) || (maybe && isOtherLanguage(words, sentence)),
  );
  // Sentences too short to tell may tell together: "Merhaba. Mektup aldım. Ne yapmam gerekiyor?"
  const whole = { first: 0, last: words.tokens.length };
  const together =
    maybe && inOther.length === 0 && words.sentences.length > 1 && isOtherLanguage(words, whole);
  return (together ? [whole] : inOther).map(({ first, last }) => ({
    kind: 'other-language',
    ...spanOf(words, { from: first, to: last }),
  }));
}

/** As many words of one language stand in the text as must stand in a sentence of it. */
function mayBeOther(words: Words): boolean {
  let carried = 0;
  counts.fill(0);
  for (const { lexeme } of words.tokens) {
    const languages = languagesOf(lexeme);
    if (languages === 0) continue;
    if (OTHER_LANGUAGE_CORE.has(lexeme.word)) carried |= languages;
    for (let place = 0; place < counts.length; place++)
      if ((languages >> place) & 1) counts[place] = Math.min((counts[place] ?? 0) + 1, FEW);
  }
  return counts.some((count, place) => count >= FEW && ((carried >> place) & 1) === 1);
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
