import { hasInGap } from '../gap-before';
import { READER, WRITER } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';
import { isDoing } from './verbs';

/** The folded words of a sentence. */
export function wordsOf({ tokens }: Words, { first, last }: Sentence): readonly string[] {
  return tokens.slice(first, last).map(({ word }) => word);
}

/** A sentence that a list may follow: "ik heb nodig:". */
export function endsWithColon({ text, tokens }: Words, { last }: Sentence): boolean {
  const end = tokens[last - 1]?.end ?? 0;
  return /^ ?:/.test(text.slice(end, end + 3));
}

/** Parts of a sentence between commas, as ranges of tokens. */
export function clauses(words: Words, sentence: Sentence): readonly (readonly [number, number])[] {
  if (divided.sentence !== sentence) divided = { sentence, parts: divide(words, sentence) };
  return divided.parts;
}

// Several questions are asked about one sentence, and some of them for everything it names.
let divided: { readonly sentence: Sentence | null; readonly parts: readonly (readonly [number, number])[] } =
  {
    sentence: null,
    parts: [],
  };

function divide({ text, tokens }: Words, { first, last }: Sentence): readonly (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let start = first;
  for (let at = first + 1; at <= last; at++) {
    if (at < last && !hasInGap(/[,;:()]|^\s+[-–]/, text, tokens, at)) {
      // "Geef de postcode dan kijk ik even": what the writer does next, without a comma.
      const word = tokens[at]?.word;
      const then = word === 'dan' && WRITER.has(tokens[at + 2]?.word ?? '');
      const and =
        word === 'en' &&
        (WRITER.has(tokens[at + 1]?.word ?? '') ||
          BEGINS.has(tokens[at + 1]?.word ?? '') ||
          (WANTS.has(tokens[at + 1]?.word ?? '') && READER.has(tokens[at + 2]?.word ?? '')));
      const main =
        IF.has(tokens[start]?.word ?? '') &&
        at > start + 2 &&
        WRITER.has(tokens[at + 1]?.word ?? '') &&
        ENDS.test(tokens[at - 1]?.word ?? '');
      // "Een nummer voor als de ploeg het niet kan vinden"
      const just = word === 'voor' && IN_CASE.test(`${tokens[at + 1]?.word} ${tokens[at + 2]?.word}`);
      const because = at > start + 1 && BECAUSE.has(word ?? '');
      // "Op welk nummer kan ik u bereiken als er iets niet klopt?"
      const incase = at > start + 2 && SUPPOSES.has(word ?? '') && SUPPOSED.has(tokens[at + 1]?.word ?? '');
      // "Kunt u hem opnieuw sturen hij werkt niet"
      const next =
        THEY.has(word ?? '') &&
        GIVEN.test(tokens[at - 1]?.word ?? '') &&
        isDoing([word ?? '', tokens[at + 1]?.word ?? ''], 1);
      if (
        !(then || just || and || main || because || incase || next || opensQuestion(tokens, at)) ||
        at + 2 >= last
      )
        continue;
    }
    parts.push([start, at]);
    start = at;
  }
  return parts;
}

const WANTS = wordSet('wilt wil kunt kun kan zou');
// "… en die heb ik nodig", "… en dan is het klaar"
const BEGINS = wordSet('die dan');
const BECAUSE = wordSet('anders omdat zodat want waardoor voordat terwijl');
const IF = wordSet('als zodra wanneer mits indien');
// How the verb ends that closes a condition: "als u het kenteken doorgeeft zie ik …"
const ENDS = /(?:geeft|stuurt|noemt|typt|mailt|appt|zegt|meldt|hebt?|geef|stuur|laat|neemt)$/;

const IN_CASE = /^(?:als |wanneer |het geval)/;
const SUPPOSES = wordSet('als indien mocht');
const SUPPOSED = wordSet('er het de dat iets iemand ik we wij u uw je jij ze hij mijn onze');
const GIVEN = /(?:geven|sturen|typen|noemen|zeggen|mailen|appen|spellen|noteren|invullen)$/;
const THEY = wordSet('hij ze die het ik deze dat');

const WHICH = wordSet('wat welk welke waar wanneer hoe');
const BEFORE_WHICH = wordSet('sinds op met onder naar via bij van in');

/** "… en wat is je postcode", "… en op welk nummer" */
function opensQuestion(tokens: Words['tokens'], at: number): boolean {
  if (tokens[at]?.word !== 'en') return false;
  const next = tokens[at + 1]?.word ?? '';
  return WHICH.has(next) || (BEFORE_WHICH.has(next) && WHICH.has(tokens[at + 2]?.word ?? ''));
}

/** The part of a sentence around one of its tokens, with its words. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly here: readonly string[];
}

let latest: { readonly sentence: Sentence; readonly clause: Clause } | undefined;

/** The clause that `tokens[place]` stands in; undefined when it is not of this sentence. */
export function clauseAround(words: Words, sentence: Sentence, place: number): Clause | undefined {
  // Several questions are asked about one clause.
  if (latest?.sentence === sentence && place >= latest.clause.start && place < latest.clause.end)
    return latest.clause;
  const found = clauses(words, sentence).find(([from, to]) => place >= from && place < to);
  if (!found) return undefined;
  const [start, end] = found;
  const clause = { start, end, here: words.tokens.slice(start, end).map(({ word }) => word) };
  latest = { sentence, clause };
  return clause;
}
