import { gapBefore } from '../gap-before';
import { WRITER } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Found } from '../phrase-index';
import type { Sentence, Token, Words } from '../tokens';
import { clauses } from './sentence-parts';
import { holdsVerb, isDoing } from './verbs';
import { FORMAT } from './warning';

const WISHES = wordSet(
  'dus slot laatste graag even nog svp aub liefst alsjeblieft alstublieft alvast eerst gaarne please eventjes effe ff pls plz ajb',
);
// What may stand around the name of data without a verb.
const AROUND = wordSet(`
  uw je jouw u haar zijn hun en ook dan het de een dit die ok oke prima top alleen volledige hele complete juiste voor mij
  me ons hier nu maar nog van graag als laatste tot slot verder zeker zekerheid controle ter huidige met naam huisnummer
  alleen erbij hierbij daarbij hierin straks zo wel toch misschien meteen gelijk plus of daarna vervolgens tenslotte
  vrouw man partner zoon dochter kind moeder vader beide allebei nieuwe oude vaste exacte precieze bijbehorende
  vervaldatum incl inclusief achternaam voornaam voorletters initialen woonplaats plaats cijfers nummer nr op in bij erachter ja goed er voluit om te beginnen chat chatvenster deze via
`);
// "…, via mail of telefoon?"
const THROUGH = wordSet('via per met in bij over uit naar door');
const COPULAS = wordSet('is zijn');
const THEN = wordSet('dan zodat anders');
const LONGEST = 14;

/**
 * Part of a sentence holds no verb, only the name of data, and something shows that it is wished for: a word ("uw mailadres
 * nog even"), what is done with it ("nummer van uw creditcard, dan boek ik het af"), or that the rest is left to the reader
 * ("en uw rekeningnummer is …").
 */
export function isBareWish(words: Words, sentence: Sentence, matches: readonly Found<unknown>[]): boolean {
  const parts = clauses(words, sentence);
  return parts.some(([start, end], part) => {
    if (end - start > LONGEST) return false;
    const named = matches.filter(({ from, to }) => from >= start && to <= end);
    if (named.length === 0) return false;
    const isNamed = (at: number) => named.some(({ from, to }) => at >= from && at < to);
    const open = isLeftOpen(words, sentence, start, end);
    const here = withoutRelative(
      words.tokens.slice(start, open ? end - 1 : end),
      named,
      start,
      sentence.asks,
    );
    if (
      here.some(({ quoted }) => quoted) ||
      !isVerbless(
        here.map(({ word }) => word),
        (at) => isNamed(start + at),
      )
    )
      return false;
    const added =
      sentence.asks &&
      end === sentence.last &&
      (part > 0 || here[0]?.word === 'en') &&
      !THROUGH.has(here[0]?.word ?? '');
    return (
      open ||
      added ||
      here.some(({ word }, at) => WISHES.has(word) && (word !== 'dus' || at === here.length - 1)) ||
      wishedBefore(words, parts, part) ||
      isUsedNext(words, parts[part + 1]) ||
      (isResult(words, parts[part + 1]) &&
        here.every(({ word }, at) => isNamed(start + at) || AROUND.has(word))) ||
      isPolite(words, parts[part + 1]) ||
      isWhole(words, sentence, parts, part)
    );
  });
}

/** "Graag zijn naam, adres en het kenteken": a list that a wish began. */
function wishedBefore(
  { tokens }: Words,
  parts: readonly (readonly [number, number])[],
  part: number,
): boolean {
  const before = parts.slice(0, part).map(([start, end]) => tokens.slice(start, end));
  return (
    before.some((words) => words.some(({ word }) => WISHES.has(word))) &&
    before.every((words) => !holdsVerb(words.map(({ word }) => word).filter((word) => word !== 'zijn')))
  );
}

/** "…, als u zo vriendelijk wilt zijn", "…, als die ook op de aanvraag staat" */
function isPolite({ tokens }: Words, next: readonly [number, number] | undefined): boolean {
  if (!next) return false;
  const here = tokens.slice(next[0], next[1]).map(({ word }) => word);
  return here[0] === 'als' && !here.some((word) => WRITER.has(word));
}

const NEAR = 3;
const RELATIVE = /^(?:ivm|waar(?:op|van|mee|onder|naar|aan|in)?|dat|die)$/;

/** "Rekeningnummer waar de huur nu vanaf gaat svp": what only tells which one holds verbs of its own. */
function withoutRelative(
  part: readonly Token[],
  named: readonly Found<unknown>[],
  start: number,
  asks: boolean,
): readonly Token[] {
  const ends = named.map(({ to }) => to - start);
  const behind = Math.min(...ends);
  const reach = Math.max(...ends) + NEAR;
  const relative = part.findIndex(({ word }, at) => at >= behind && at <= reach && RELATIVE.test(word));
  if (relative === -1) return part;
  const words = part.slice(relative).map(({ word }) => word);
  if (!asks && !part.some(({ word }) => WISHES.has(word)) && !isOnlyRelative(words)) return part;
  return [...part.slice(0, relative), ...part.slice(relative).filter(({ word }) => WISHES.has(word))];
}

/** Its verbs stand together at the end: "waarop de monteur u kan bellen"; behind "dat u doorgaf is goed verwerkt" more is said. */
function isOnlyRelative(words: readonly string[]): boolean {
  const verbs = words.flatMap((_, at) => (at > 0 && isVerbal(words, at) ? [at] : []));
  const first = verbs[0] ?? 0;
  return verbs.length > 0 && first + verbs.length === words.length;
}

function isVerbal(words: readonly string[], at: number): boolean {
  return isDoing(words, at) || (words[at] ?? '').endsWith('en');
}

/** The whole sentence is such a list or stands behind what it is for: "Voor het account: mailadres en geboortedatum". */
function isWhole(
  words: Words,
  sentence: Sentence,
  parts: readonly (readonly [number, number])[],
  part: number,
): boolean {
  const [, end] = parts[part] ?? [0, 0];
  if (end < sentence.last && isColon(words, end)) return false;
  return parts.every(
    ([start, last], at) =>
      at === part ||
      last === start + 1 ||
      !holdsVerb(words.tokens.slice(start, last).map(({ word }) => word)),
  );
}

/** "Adres: Kerkstraat 5": what stands behind it is the data itself. */
function isColon({ text, tokens }: Words, end: number): boolean {
  return gapBefore(text, tokens, end).includes(':');
}

// Beside the name of the data and little words there is hardly anything.
const FEW = 4;

function isVerbless(here: readonly string[], isNamed: (at: number) => boolean): boolean {
  const others = here.flatMap((word, at) =>
    isNamed(at) || WISHES.has(word) || AROUND.has(word) ? [] : [at],
  );
  return (
    others.length === 0 ||
    (others.length <= FEW &&
      here.length > others.length + 1 &&
      !others.some((at) => isDoing(here, at) || isRefusing(here, at)))
  );
}

/** A word of refusal or of somebody else; "een 06 van u" and "zonder streepjes" are neither. */
function isRefusing(here: readonly string[], at: number): boolean {
  const word = here[at] ?? '';
  if (!REFUSED.has(word) || here[at - 1] === 'van') return false;
  return word !== 'zonder' || !FORMAT.has(here[at + 1] ?? '');
}

const REFUSED = wordSet(
  'nieuw geen niet nooit zonder bedankt dank alles gelukt gevonden binnen over mijn onze ons waarom hoe dat die ik we wij u je zij hij',
);

/** "Uw vaste telefoon is?", "en het rekeningnummer is …": the sentence breaks off where the answer comes. */
function isLeftOpen({ text, tokens }: Words, { last, asks }: Sentence, start: number, end: number): boolean {
  const closing = tokens[end - 1];
  if (end !== last || end - start < 2 || !closing || !COPULAS.has(closing.word)) return false;
  return asks || /^ ?(?:\.\.|…|:)/.test(text.slice(closing.end, closing.end + 3));
}

const RESULTS = wordSet('is zijn staat komt komen krijgt krijg wordt worden gaat ontvangt belt weet');

/** "…, dan komt de wijkbeheerder langs": what follows once it is given. */
function isResult({ tokens }: Words, next: readonly [number, number] | undefined): boolean {
  if (!next) return false;
  const [start] = next;
  return tokens[start]?.word === 'dan' && RESULTS.has(tokens[start + 1]?.word ?? '');
}

/** "…, dan boek ik het af": the next part tells what the writer does with it. */
function isUsedNext({ tokens }: Words, next: readonly [number, number] | undefined): boolean {
  if (!next) return false;
  const [start, end] = next;
  return (
    // "…, meer heb ik niet nodig"
    (tokens[start]?.word === 'meer' && tokens[end - 1]?.word === 'nodig') ||
    (tokens[start]?.word === 'en' && WRITER.has(tokens[start + 1]?.word ?? '')) ||
    (THEN.has(tokens[start]?.word ?? '') &&
      tokens.slice(start + 1, Math.min(end, start + 4)).some(({ word }) => WRITER.has(word)))
  );
}
