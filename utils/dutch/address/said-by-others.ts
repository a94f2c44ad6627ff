import { clauseStart, isApart, isDirectly } from '../convert/clause';
import { verbForm } from '../convert/verb-forms';
import { READER } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Words } from '../tokens';
import type { Stretch } from './stretch';

/** Verbs behind which somebody speaks. */
export const SAYS = wordSet(
  'zei zegt vroeg vraagt riep roept schreeuwde schreeuwt snauwde appte appt schreef schrijft mailde antwoordde antwoordt zeiden zeggen',
);
/** Who says it is the writer or the reader, and not somebody else. */
const PRESENT = wordSet('ik u je jij ge gij we wij jullie');
const THEY = wordSet('hij zij ze ie');
/** What stands between who says it and what is said. */
const BETWEEN = wordSet(
  'altijd steeds vaak toen letterlijk net vanmorgen vanochtend gisteren vandaag laatst zelfs nog eens gewoon doodleuk ook weer tegen mij me ons haar hem hij zij ze ie mevrouw meneer mam mama pap papa oma opa schat jongen moppie ja nee joh nou maar luister',
);
const HOW = wordSet('hoe te zo heel erg nog vrij best niet');
const SPEAKER = wordSet('ik wij we');
const FRONTED = wordSet('dat dan hier daar nu');
const RETURNS = wordSet('dus sindsdien');
const TOWARDS = wordSet('aan tegen');
const THE = wordSet("de het een mijn onze ons m'n mn");
const MOST_BETWEEN = 5;

/** Direct speech without any mark: "de arts zei u mag niet meer traplopen", "zegt ie dat moet je zelf doen". */
export function saidByOthers(words: Words): Stretch[] {
  const { tokens, sentences } = words;
  const said: Stretch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { word, sentence } = tokens[at] ?? NOBODY;
    if (!SAYS.has(word) || !isSaidBySomeone(words, at)) continue;
    const end = sentences[sentence]?.last ?? at;
    let first = at + 1;
    // "Vroeg aan de burgemeester ben jij de koning"
    if (TOWARDS.has(tokens[first]?.word ?? '') && THE.has(tokens[first + 1]?.word ?? '')) first += 3;
    while (first < Math.min(end, at + MOST_BETWEEN) && BETWEEN.has(tokens[first]?.word ?? '')) first++;
    // What stands between quotation marks is known already, and ends with them.
    if (tokens[first]?.quoted || !isSpeech(words, first, end)) continue;
    const ofSpeaker = SPEAKER.has(tokens[first]?.word ?? '');
    let last = first + 1;
    while (last < end && !(RETURNS.has(tokens[last]?.word ?? '') || isOwnAgain(words, last, ofSpeaker)))
      last++;
    said.push({ first, last });
  }
  return said;
}

const NOBODY = { word: '', sentence: -1 };

/** Who says it stands before the verb, or is a pronoun behind it. */
function isSaidBySomeone(words: Words, verb: number): boolean {
  const { tokens } = words;
  if (THEY.has(tokens[verb + 1]?.word ?? '')) return true;
  const start = clauseStart(words, verb);
  const lead = tokens.slice(start, verb).map(({ word }) => word);
  // "Hoe vroeg mag je komen": early.
  return lead.length > 0 && !HOW.has(lead.at(-1) ?? '') && !lead.some((word) => PRESENT.has(word));
}

/** From `at` a main clause begins, with its reader next to the verb: "u mag", "woont u", "dat moet je". */
function isSpeech(words: Words, at: number, end: number): boolean {
  const { tokens } = words;
  if (at + 1 >= end || !isDirectly(words, at + 1)) return false;
  const [one = '', two = '', three = ''] = tokens.slice(at, Math.min(end, at + 3)).map(({ word }) => word);
  const isVerb = (word: string) => verbForm(word) !== null;
  if (READER.has(one)) return isVerb(two) && (isDirectly(words, at) || SAYS.has(tokens[at - 1]?.word ?? ''));
  if (READER.has(two)) return isVerb(one) && isDirectly(words, at);
  if (FRONTED.has(one)) return isVerb(two) && READER.has(three);
  return SPEAKER.has(one) && isVerb(two);
}

/** "…, en ik zei ja": the writer goes on; not where who was speaking says ik. */
function isOwnAgain(words: Words, at: number, ofSpeaker: boolean): boolean {
  const [word, next] = [words.tokens[at]?.word ?? '', words.tokens[at + 1]?.word ?? ''];
  return (
    (word === 'en' && ((next === 'ik' && !ofSpeaker) || next === 'toen' || next === 'nu')) ||
    (isApart(words, at) && (word === 'nou' || word === 'maar'))
  );
}
