import { linesOf } from '../lines-of';
import { fieldsIn, isInField } from './composer-of';
import type { PointProblem } from './points';
import { isQuote } from './quote';
import { saysSystem } from './rows-to-skip';
import { pathUp } from './tree';

/** So many levels around what was clicked are looked at for what the row calls itself. */
const NEAR = 5;

/** Why one click cannot be meant as a message; null when it may be. Looks at this click alone. */
export function messageProblem(clicked: Element): PointProblem | null {
  if (!clicked.isConnected) return 'gone';
  if (/^(?:html|body)$/.test(clicked.localName)) return 'outside';
  if (isInField(clicked) || fieldsIn(clicked).length === 1) return 'composer-as-message';
  const near = pathUp(clicked).slice(0, NEAR);
  if (near.some(isQuote)) return 'quote';
  if (near.slice(0, 3).some(saysSystem)) return 'system';
  // An avatar has no words, and a row around it has.
  if (!near.some((each) => linesOf(each, { limit: 1 }).trim() !== '')) return 'no-words';
  return null;
}
