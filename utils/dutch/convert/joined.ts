import { wordSet } from '../lexicons/word-list';
import { beforeJe, beforeU } from './verb-forms';

const VERBS = wordSet('kun kan heb ben wil moet zie ga zal kunt heeft bent wilt hebt');
const OPENERS = new Set(['als', 'dat']);

/** What a pronoun of the other form makes of a word that holds one ("kunje" → "kunt u", "alsje" → "als u"); undefined for any other word. */
export function splitInForm(word: string, to: 'u' | 'je'): string | undefined {
  const before = word.slice(0, to === 'u' ? -2 : -1);
  if (!word.endsWith(to === 'u' ? 'je' : 'u')) return undefined;
  if (OPENERS.has(before)) return `${before} ${to}`;
  // "Moetu" is "moet u" with one t.
  const verb = before === 'moe' ? 'moet' : before;
  if (!VERBS.has(verb)) return undefined;
  return `${to === 'u' ? beforeU(verb) : beforeJe(verb)} ${to}`;
}
