import type { Sentence, Words } from '../tokens';
import { idOf, idsOf } from '../word-ids';
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

// The words of all those languages, and of these the ones that can carry a sentence, by their numbers.
const known = new Set<number>();
const cores = new Set<number>();
for (const language of OTHER_LANGUAGES) for (const word of language) known.add(idOf(word));
for (const word of OTHER_LANGUAGE_CORE) cores.add(idOf(word));

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

/** As many words of other languages stand in the text as must stand in a sentence of one. */
function mayBeOther(words: Words): boolean {
  const ids = idsOf(words).words;
  let count = 0;
  let core = false;
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    if (!known.has(id)) continue;
    count++;
    core ||= cores.has(id);
    if (core && count >= FEW) return true;
  }
  return false;
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
