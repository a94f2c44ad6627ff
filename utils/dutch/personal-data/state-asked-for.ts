import { READER, WRITER, YOURS } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Sentence, Token, Words } from '../tokens';
import { isHealth, isSpecial } from './delicate-words';
import { isFigurative } from './figurative-state';
import { isOwned } from './owner-of-state';
import { PEOPLE } from './owner-words';

const VERBS = wordSet(
  'bent ben is zijn was waren heeft hebt heb hebben had zit zitten zat loopt loop gebruikt gebruik slikt slik krijgt krijg lijdt lijd volgt volg kreeg draagt ligt wordt word kampt komt werd',
);
const SOMEONE = wordSet('iemand een');
const RELATED = wordSet('hij zij ze');
const NOT_STATED = wordSet('over voor tegen geen naar met zoals');
const CAUSES = wordSet('vanwege wegens door ivm');
const OWN = wordSet('mijn jullie mij');
const ASKS_LEAVE = wordSet('mag mogen wil wilde zou moet');
// Of more than what someone is.
const MANIFOLD = wordSet(
  'getuige verdachte zwart donkere ras cel gebed partij vooruit groen vlaams denk sp justitie voorwaardelijk voorwaardelijke volt bbb trans bi vakbond fnv cnv vcp abvv acv aob orthodox transitie langdurig trauma ms ass add staar syndroom chronische besmet blind doof zuurstof stent gips stoma infuus gebroken meervoudig moskee synagoge islam staand therapeut',
);
const HANDLED =
  /^(?:al|(?:terug|op|in|af|aan|mee|weg)?ge(?!had|lopen|kregen|bruikt|weest|handicapt|lovig|reformeerd|opereerd|doopt|loof)\p{L}{3,}|(?:be|ver)(?!slaafd|lamd|mindering|nauwd|kouden)\p{L}{3,}[dtn])$/u;
// What one has for a while, and in a message tells little.
const SYMPTOMS = wordSet(
  'koorts pijn hoofdpijn buikpijn keelpijn kiespijn rugpijn benauwd kortademig duizelig misselijk verkouden diarree flauwgevallen',
);
const REACH = 7;
const FAR = 12;

/** The kinds of delicate data that a question asks of the reader or of someone close to them. Each at most once. */
export function statesAskedFor(words: Words, { first, last }: Sentence): readonly ('health' | 'special')[] {
  const { tokens } = words;
  const start = subjectAfter(words, first, last);
  if (start === -1) return [];
  let topic = false;
  for (let at = start; at < Math.min(last, start + REACH); at++) {
    const token = tokens[at];
    const word = token?.word ?? '';
    if (!token) return [];
    if (CAUSES.has(word)) topic = false;
    if (NOT_STATED.has(word)) topic = true;
    if (topic || token.quoted || MANIFOLD.has(word)) continue;
    const health = isHealth(token, tokens[at + 1]) || (SYMPTOMS.has(word) && tokens[at + 1]?.word !== 'van');
    if (!health && !isSpecial(token)) continue;
    const all = tokens.slice(first, last);
    if (isOfWriter(all) || !isOwned(all)) return [];
    const rest = tokens.slice(at + 1, last);
    if (
      isFigurative(words, { first, last, asks: true }, at) ||
      rest.some((other) => HANDLED.test(other.word))
    )
      return [];
    return [health ? 'health' : 'special'];
  }
  return [];
}

function isOfWriter(sentence: readonly Token[]): boolean {
  return sentence.some(
    ({ word }, at) => OWN.has(word) || (WRITER.has(word) && !ASKS_LEAVE.has(sentence[at - 1]?.word ?? '')),
  );
}

/** Behind "bent u", "heeft uw moeder", "of u": where what is asked of them begins; -1 where nobody is asked about. */
function subjectAfter({ tokens }: Words, first: number, last: number): number {
  for (let at = first; at < Math.min(last - 2, first + FAR); at++) {
    const word = tokens[at]?.word ?? '';
    const embedded = word === 'of' && tokens.slice(at + 2, last).some((token) => VERBS.has(token.word));
    if (!VERBS.has(word) && !embedded) continue;
    const next = tokens[at + 1]?.word ?? '';
    if (YOURS.has(next) && PEOPLE.has(tokens[at + 2]?.word ?? '')) return at + 3;
    if (READER.has(next) || RELATED.has(next)) return at + 2;
    // "Is er bij u epilepsie vastgesteld?"
    if (SOMEONE.has(next)) return at + 2;
    const by = next === 'er' ? at + 2 : at + 1;
    const whose = tokens[by + 1]?.word ?? '';
    if (tokens[by]?.word === 'bij' && (READER.has(whose) || YOURS.has(whose))) return by + 2;
  }
  return -1;
}
