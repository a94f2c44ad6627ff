import { wordSet } from '../lexicons/word-list';

const ENDINGS = [
  'heden',
  'ingen',
  'eren',
  'ing',
  'den',
  'ten',
  'jes',
  'tje',
  'je',
  'en',
  'de',
  'te',
  "'s",
  'es',
  'e',
  's',
  't',
  'd',
  'n',
];
const PARTICIPLE = /^ge(?=[^aeiou]{0,3}[aeiou]{1,2}[^aeiou])/;
/** What splits off from a verb: "scan … in", "vraag … aan". */
export const PARTICLES: ReadonlySet<string> = wordSet(
  'aan af bij binnen door in mee na neer om op over terug toe uit vast voor weg klaar langs open thuis samen los',
);
const JOINED = new RegExp(`^(${[...PARTICLES].join('|')})(ge)?(?=\\p{L}{3})`, 'u');
const SHORTEST = 3;

/**
 * The stem by which words of one family compare: "scannen", "scan" and "gescand" give "scan"; "verlopen" and "verloopt"
 * give "verlop". Takes a folded word. Light on purpose: two words that only look alike may meet.
 */
export function stemWord(word: string): string {
  if (word.length <= SHORTEST || /\d/.test(word)) return word;
  let stem = word.replace(PARTICIPLE, '');
  if (stem.length < SHORTEST) stem = word;
  for (const ending of ENDINGS) {
    if (stem.length - ending.length < SHORTEST || !stem.endsWith(ending)) continue;
    stem = stem.slice(0, -ending.length);
    // "gescande", "verlengde": an ending may hide another one.
    if (ending === 'e' || ending === 'en' || ending === 's') stem = withoutOne(stem);
    break;
  }
  return stem
    .replace(/([aeou])\1/g, '$1')
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

function withoutOne(stem: string): string {
  const shorter = stem.replace(/(?:ing|[dt])$/, '');
  return shorter.length >= SHORTEST && shorter !== stem && /(?:ing|[^aeiou][dt])$/.test(stem)
    ? shorter
    : stem;
}

/** A verb or noun with a particle in front, in its parts: "inscannen" → "in" and "scan"; null for other words. */
export function splitParticle(word: string): { readonly particle: string; readonly stem: string } | null {
  const match = JOINED.exec(word);
  if (!match?.[1]) return null;
  const rest = word.slice(match[0].length);
  return { particle: match[1], stem: stemWord(rest) };
}
