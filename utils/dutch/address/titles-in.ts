import { isDirectly } from '../convert/clause';
import { isInfinitive, verbForm } from '../convert/verb-forms';
import { CONJUNCTIONS } from '../convert/word-kinds';
import { READER } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Words } from '../tokens';
import { opensWithCapital } from '../written-as-name';
import type { Stretch } from './stretch';

/** What has a title, or words of its own on it. */
export const TITLED = wordSet(
  'knop knopje kopje boek boekje film filmpje serie lied liedje menu tabblad tegel optie rubriek artikel cursus workshop briefje onderwerpregel onderwerp link kop vinkje vraag mailtje nieuwsbrief',
);
const SHOWN = wordSet('staat stond heet hangt hing met titel');
const QUESTION = wordSet('wie wat waar hoe wanneer waarom welke zo dit mijn wij heb ben');
const STOPS = wordSet('en maar dus gedrukt geklikt geleend gelezen aangeklikt van');
/** In words. */
const LONGEST = 8;

/**
 * Titles and the words on buttons, by the capital that begins them in the middle of a sentence: "de knop Regel je verhuizing",
 * "het boek Wie heeft jou gemaakt". Only such as begin with a question word or tell somebody to do something.
 */
export function titlesIn(words: Words): Stretch[] {
  const { text, tokens, sentences } = words;
  const titles: Stretch[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !isTitled(words, at) || !opensWithCapital(text, token) || isInfinitive(token.word))
      continue;
    const { sentence, word } = token;
    if (!QUESTION.has(word) && verbForm(word) !== 'stem') continue;
    const end = Math.min(sentences[sentence]?.last ?? at, at + LONGEST);
    let last = at + 1;
    while (
      last < end &&
      isDirectly(words, last) &&
      !isStop(tokens[last]?.word ?? '') &&
      !isNextVerb(words, at, last)
    )
      last++;
    titles.push({ first: at, last });
  }
  return titles;
}

/** "De knop Regel je verhuizing vind je bovenaan": behind the title the sentence has its verb, and the reader. */
function isNextVerb({ tokens }: Words, first: number, at: number): boolean {
  return (
    at - first >= 2 && READER.has(tokens[at + 1]?.word ?? '') && verbForm(tokens[at]?.word ?? '') !== null
  );
}

const isStop = (word: string) => STOPS.has(word) || (CONJUNCTIONS.has(word) && !QUESTION.has(word));

function isTitled(words: Words, at: number): boolean {
  const previous = words.tokens[at - 1]?.word ?? '';
  const titled =
    TITLED.has(previous) || (SHOWN.has(previous) && TITLED.has(words.tokens[at - 2]?.word ?? ''));
  return titled && isDirectly(words, at);
}
