import type { Span } from '../dutch-reading';
import { membershipOf } from '../lexicons/special-words';
import { dropsSubject } from '../personal-data/owner-of-state';
import { findHealth, findSpecial } from '../personal-data/state-of-person';
import type { Token, Words } from '../tokens';
import type { StateFound } from '../word-notes';
import type { SpecialCategory, SpecialStatement } from './care-reading';
import type { FrameMatch } from './frame';
import { FrameFinder } from './frame-finder';
import { OWN_STATE } from './lexicons/own-state';
import { CATEGORY_WORDS } from './lexicons/special-categories';
import { spanOf } from './span-of';

const finder = new FrameFinder(OWN_STATE);
// Words that say something about a person only in a whole phrase; those are in the frames.
const VAGUE = new Set(['ziek', 'zwart', 'donkere', 'ras', 'sp', 'denk', 'groen', 'vooruit']);
const OWN = new Set(['ik', 'mij', 'mijn', 'wij', 'we', 'ons', 'onze']);

/**
 * What the writer of a normal text says about their own health, faith, orientation, origin, membership, past or debts,
 * or about their own family's (rulebook rule 37, [L19]). Subjects to read about are none. In reading order, apart.
 */
export function findSpecialCategories(words: Words): SpecialStatement[] {
  const own = ({ start, end }: Span) =>
    !VAGUE.has(words.text.slice(start, end).toLowerCase()) && isOwn(words, start);
  const found: readonly FrameMatch<SpecialCategory>[] = finder.find(words);
  const all: SpecialStatement[] = [
    ...findHealth(words)
      .filter(own)
      .map(({ start, end }) => ({ category: 'health' as const, start, end })),
    ...findSpecial(words)
      .filter(own)
      .map((span) => ({
        category: categoryOf(span, words.text.slice(span.start, span.end)),
        start: span.start,
        end: span.end,
      })),
    ...found.map((match) => ({ category: match.label, ...spanOf(words, match) })),
  ];
  const endOf = new Map<SpecialCategory, number>();
  const kept: SpecialStatement[] = [];
  for (const one of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start < (endOf.get(one.category) ?? 0)) continue;
    endOf.set(one.category, one.end);
    kept.push(one);
  }
  return kept;
}

function categoryOf({ kind }: StateFound, word: string): SpecialCategory {
  if (kind !== 'special') return kind;
  const folded = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const of = membershipOf(folded.slice(folded.lastIndexOf('-') + 1)) || folded;
  return CATEGORY_WORDS.find(([, known]) => known.has(folded) || known.has(of))?.[0] ?? 'criminal';
}

/** The writer or the writer's own people are named in the sentence of this span. */
function isOwn(words: Words, start: number): boolean {
  const { tokens, sentences } = words;
  const at = firstTokenAfter(tokens, start);
  const token = tokens[at];
  const sentence = sentences[token?.sentence ?? -1];
  if (!sentence) return false;
  return (
    tokens
      .slice(sentence.first, Math.min(sentence.last, sentence.first + 60))
      .some(({ word }) => OWN.has(word)) || dropsSubject(words, sentence, at)
  );
}

/** The index of the first token that ends after `at`; by halves, for there may be many tokens and many spans. */
function firstTokenAfter(tokens: readonly Token[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
