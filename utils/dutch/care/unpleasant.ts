import type { Span } from '../dutch-reading';
import type { Words } from '../tokens';
import type { Unpleasant } from './care-reading';
import type { FrameMatch } from './frame';
import { FrameFinder } from './frame-finder';
import { findInsults } from './insult';
import { laughs } from './laughs';
import { DISCRIMINATION, SWEARING } from './lexicons/strong-language';
import { THREAT } from './lexicons/threat';
import { spanOf } from './span-of';

const threats = new FrameFinder(THREAT);
const swearing = new FrameFinder(SWEARING);
const discrimination = new FrameFinder(DISCRIMINATION);

/**
 * Insults, swearing, threats and contempt in a normal text (rulebook rules 49-51). An insult about a third person
 * counts as swearing: it is not at the reader. Criticism, complaints and going to a newspaper are nothing.
 */
export function findUnpleasant(words: Words): Unpleasant {
  const spans = (matches: readonly FrameMatch<string>[]) => matches.map((match) => spanOf(words, match));
  const { atReader, aboutOthers } = findInsults(words);
  const contempt = spans(discrimination.find(words));
  const strong = [...spans(swearing.find(words)), ...aboutOthers];
  return {
    insult: atReader.filter((span) => !touches(span, contempt)),
    swearing: strong
      .filter((span) => !touches(span, atReader) && !touches(span, contempt))
      .sort((a, b) => a.start - b.start),
    threat: laughs(words.text) ? [] : spans(threats.find(words)),
    discrimination: contempt,
  };
}

function touches(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => span.start < other.end && other.start < span.end);
}
