import type { Reading } from '../conversation/conversation';
import type { PageParts } from './find-parts';
import type { AssembledRows } from './profile';

/** Where the page is not certain who said what, only which conversation it is stays; it counts as one of its own. */
export function readingOf(key: string, { doubt, inList: _, ...rest }: AssembledRows): Reading {
  if (!doubt) return { ...rest, key };
  return { ...rest, key: `${key} (composer)`, messages: [], composerOnly: true };
}

/** What surrounds the rows, as the page is now. */
export function surroundings({ header }: PageParts) {
  return {
    header,
    locale: document.documentElement.lang || navigator.language,
    rightToLeft: getComputedStyle(document.body ?? document.documentElement).direction === 'rtl',
    address: location.href,
  };
}
