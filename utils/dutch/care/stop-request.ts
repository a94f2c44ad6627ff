import type { Span } from '../dutch-reading';
import type { Words } from '../tokens';
import { FrameFinder } from './frame-finder';
import { STOP_REQUEST } from './lexicons/stop-request';
import { spanOf } from './span-of';

const finder = new FrameFinder(STOP_REQUEST);

/**
 * Where a normal text asks to get no more messages (rulebook rule 54, [L6]). Leaving a course or a town, and a bus that
 * stops, are something else. In reading order.
 */
export function findStopRequest(words: Words): Span[] {
  return finder.find(words).map((match) => spanOf(words, match));
}
