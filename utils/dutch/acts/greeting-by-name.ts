import { wordSet } from '../lexicons/word-list';
import type { Words } from '../tokens';

const OPENERS = new Set(['beste', 'dag', 'lieve', 'geachte', 'ha', 'hoi', 'hallo', 'hey']);

// "Hallo zeg, dit kan toch niet": someone is cross.
const NO_NAME = new Set(['zeg', 'nou', 'wat', 'he', 'hallo', 'hoor', 'keuze', 'van']);

// "Dag, tot morgen" takes leave.
const LEAVES = wordSet(
  'tot en maand fijne fijn prettige goede bedankt dank groet groetjes hoor dag nog alvast',
);

/** "Beste Ahmed," and "Dag Karin": a salutation with a name, which only its capital or its comma gives away. */
export function greetsByName({ text, tokens }: Words): boolean {
  const [opener, name, next] = tokens;
  // "dag, zijn jullie open?"
  if (
    opener?.word === 'dag' &&
    name &&
    tokens.length > 2 &&
    /^[,!] ?$/.test(text.slice(opener.end, name.start))
  )
    return !LEAVES.has(name.word);
  if (!opener || !name || !OPENERS.has(opener.word) || text.slice(opener.end, name.start).trim() !== '')
    return false;
  if (NO_NAME.has(name.word)) return false;
  const raw = text.slice(name.start, name.end);
  const capital = /^\p{Lu}\p{Ll}/u.test(raw);
  const after = text.slice(name.end, next?.start ?? text.length);
  if (capital && opener.word === 'dag') return true;
  // "Beste keuze is …" goes on; a salutation pauses, with one more name at most.
  if (/^\s*[,!\n]/.test(after) || (tokens.length === 2 && capital)) return true;
  const surname = next !== undefined && /^[,!\n]/.test(text.slice(next.end, next.end + 1));
  return capital && surname;
}
