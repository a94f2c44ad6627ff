import { prepareText } from '../dutch/prepared-text';

export type OwnPhrase =
  /** As a phrase index reads it: folded words, the last letters of a word open where it ends with `*`. */
  | { readonly ok: true; readonly phrase: string }
  /** Why not: for who puts it in words of their own, and as a Dutch sentence. */
  | { readonly ok: false; readonly trouble: PhraseTrouble; readonly why: string };

export type PhraseTrouble = 'star-inside' | 'star-alone' | 'short-stem' | 'no-word' | 'many-words';

const MAX_WORDS = 12;
const MIN_STEM = 3;

/**
 * Reads words that stand next to each other, as a trainer writes them. Capitals, accents and punctuation do not matter;
 * `*` at the end of a word stands for any ending.
 */
export function readOwnPhrase(written: string): OwnPhrase {
  const words: string[] = [];
  for (const part of written.trim().split(/\s+/)) {
    const stem = part.endsWith('*') ? part.slice(0, -1) : part;
    if (stem.includes('*'))
      return no('star-inside', 'Een sterretje kan alleen aan het eind van een woord staan.');
    const folded = prepareText(stem).words.tokens.map(({ word }) => word);
    const last = folded.pop();
    if (last === undefined) {
      if (part.includes('*'))
        return no('star-alone', 'Een sterretje hoort aan het eind van een woord te staan.');
      continue;
    }
    if (stem !== part && last.length < MIN_STEM)
      return no('short-stem', `Voor een sterretje horen minstens ${MIN_STEM} letters.`);
    words.push(...folded, stem === part ? last : `${last}*`);
  }
  if (words.length === 0) return no('no-word', 'Er staat geen woord.');
  if (words.length > MAX_WORDS) return no('many-words', `De zin heeft meer dan ${MAX_WORDS} woorden.`);
  return { ok: true, phrase: words.join(' ') };
}

function no(trouble: PhraseTrouble, why: string): OwnPhrase {
  return { ok: false, trouble, why };
}
