import { isNoun } from '../convert/word-kinds';
import type { Span } from '../dutch-reading';
import { gapBefore } from '../gap-before';
import { wordSet } from '../lexicons/word-list';
import { PhraseIndex } from '../phrase-index';
import { CLOSER_READING } from '../phrase-walks';
import type { Words } from '../tokens';
import { FrameFinder } from './frame-finder';
import { insultTarget } from './insult-target';
import { INSULT } from './lexicons/insult';
import { COLOURABLE_NOUNS, INSULTING_ADJECTIVES, INSULTING_NOUNS } from './lexicons/insult-words';
import { spanOf } from './span-of';

type Kind = 'noun' | 'colourable' | 'adjective';

/** Insulting words in a text: those at the reader, and those about somebody else. */
export interface Insults {
  readonly atReader: readonly Span[];
  readonly aboutOthers: readonly Span[];
}

// Words that are a noun after these, and otherwise tell how something is.
const ADJECTIVAL = new Set(['idioot', 'debiel', 'imbeciel', 'achterlijke', 'dwaas', 'debielen']);
const NOUN_BEGINS = wordSet(
  "een jij je u jullie jou wat stelletje die vuile vieze gore domme stomme ouwe he hey hoi hallo of zo'n de dat ne nen deze andere elke welke mafkees kut totale complete volslagen",
);

const ARTICLES = wordSet("een n ne nen zo'n");
// Things that people call so, beside those that are known as nouns.
const THINGS = wordSet('gedoe regel regels procedure procedures proces gezeik gezeur bedrag tijden');

const phrases = new FrameFinder(INSULT);
let index: PhraseIndex<Kind> | undefined;

function nouns(): PhraseIndex<Kind> {
  if (index) return index;
  index = new PhraseIndex<Kind>(CLOSER_READING);
  index.add(INSULTING_NOUNS.join('|'), 'noun');
  index.add(COLOURABLE_NOUNS.join('|'), 'colourable');
  index.add(INSULTING_ADJECTIVES.join('|'), 'adjective');
  return index;
}

/** Finds insults in a normal text. What is quoted, told, or said of the writer is not one. */
export function findInsults(words: Words): Insults {
  const atReader: Span[] = phrases.find(words).map((match) => spanOf(words, match));
  const found = nouns().find(words);
  if (found.length === 0) return { atReader: apart(atReader), aboutOthers: [] };
  const aboutOthers: Span[] = [];
  const adjectives = new Set<number>();
  for (const { label, from, to } of found) {
    if (label === 'adjective') {
      adjectives.add(from);
      continue;
    }
    let coloured = 0;
    while (adjectives.has(from - coloured - 1)) coloured++;
    if (words.tokens[from]?.quoted || (label === 'colourable' && coloured === 0)) continue;
    if (ADJECTIVAL.has(words.tokens[from]?.word ?? '') && describes(words, from)) continue;
    const target = insultTarget(words, from, coloured);
    const span = spanOf(words, { from: from - coloured, to });
    if (target === 'reader') atReader.push(span);
    else if (target === 'other' && label === 'noun') aboutOthers.push(span);
  }
  return { atReader: apart(atReader), aboutOthers: apart(aboutOthers) };
}

/**
 * "Idioot ingewikkeld", "dat is achterlijk": the word says how something is, not what someone is. "Idioot dat je bent"
 * does say that.
 */
function describes({ text, tokens, sentences }: Words, at: number): boolean {
  const sentence = sentences[tokens[at]?.sentence ?? -1];
  const before = tokens[at - 1]?.word ?? '';
  if (
    /^(?:dat|die)$/.test(tokens[at + 1]?.word ?? '') &&
    /^(?:je|jij|u|ge|gij|jullie)$/.test(tokens[at + 2]?.word ?? '')
  )
    return false;
  if (!sentence || at === sentence.first) return sentence !== undefined && at + 1 < sentence.last;
  // "Wat een idioot systeem": a thing is named behind it.
  const named = tokens[at + 1]?.word ?? '';
  if (ARTICLES.has(before) && gapBefore(text, tokens, at + 1) === ' ' && (isNoun(named) || THINGS.has(named)))
    return true;
  return !NOUN_BEGINS.has(before);
}

function apart(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}
