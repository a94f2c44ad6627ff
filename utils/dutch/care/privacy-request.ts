import type { Words } from '../tokens';
import type { PrivacyRequest, PrivacyRequestKind } from './care-reading';
import type { FrameMatch } from './frame';
import { FrameFinder } from './frame-finder';
import { PRIVACY_REQUEST } from './lexicons/privacy-request';
import { spanOf } from './span-of';

const finder = new FrameFinder(PRIVACY_REQUEST);

/**
 * Requests about the writer's own personal data, and reports that data went astray (rulebook rule 39, [L20]). Moving
 * house, a message to delete and public files are ordinary service. In reading order.
 */
export function findPrivacyRequests(words: Words): PrivacyRequest[] {
  const found: readonly FrameMatch<PrivacyRequestKind>[] = finder.find(words);
  return found.map((match) => ({ kind: match.label, ...spanOf(words, match) }));
}
