import { WORD_CLASSES } from './lexicons/word-classes';
import { idOf } from './word-ids';

/**
 * A phrase is written as folded words with a little notation, so that a lexicon stays readable data:
 * `a|b` either word; `a?` may be left out; `..3` up to three words in between; `kort*` starts with; `*straat` ends with;
 * `@you` a class of words; `<` start of a sentence; `~` the same, or behind the greeting it opens with ("Hoi Karin, …"); `>`
 * its end; `^` start of the message; `$` its end.
 */
export type Phrase = readonly Place[];

/** One place of a phrase: a word, words in between, or the edge of a sentence. */
export interface Place {
  readonly kind: 'words' | 'gap' | Edge;
  /** The words that may stand here, as written: also `kort*` and `*straat`. */
  readonly words: readonly string[];
  /** The whole words among them in numbers; `many` holds the same where there are many. */
  readonly ids: readonly number[];
  readonly many: ReadonlySet<number> | null;
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  readonly optional: boolean;
  /** How many words a gap may hold. */
  readonly max: number;
}

/** The edges a phrase can be held to, as they are written. */
export type Edge = '<' | '~' | '>' | '^' | '$';

const EDGES: readonly Edge[] = ['<', '~', '>', '^', '$'];
const NONE: readonly never[] = [];
// More than these are looked up, fewer are looked through.
const FEW = 8;
const GAP = 3;

// The same places turn up in many phrases.
const places = new Map<string, Place>();

/** Reads the notation. The words in it get their numbers here, so that every text is numbered after them. */
export function readPhrase(source: string): Phrase {
  return source.split(' ').map((part) => {
    const known = places.get(part);
    if (known) return known;
    const place = readPlace(part);
    places.set(part, place);
    return place;
  });
}

/** The words a match can begin with, as written: those of the first place that has to be there, and of what may stand before it. */
export function headsOf(phrase: Phrase): readonly string[] {
  const heads: string[] = [];
  for (const { kind, words, optional } of phrase) {
    if (kind === 'gap') break;
    if (kind !== 'words') continue;
    heads.push(...words);
    if (!optional) break;
  }
  return heads;
}

/** Directly behind its first word stands one of some whole words. */
export function hasSecondWord(phrase: Phrase): boolean {
  const opening = phrase.findIndex(({ kind }) => kind === 'words' || kind === 'gap');
  const [head, second] = phrase.slice(opening);
  return head?.optional === false && second?.kind === 'words' && !second.optional && !isPartial(second);
}

/** Part of a word is enough in this place. */
export function isPartial({ starts, ends }: Place): boolean {
  return starts.length + ends.length > 0;
}

function readPlace(part: string): Place {
  const edge = EDGES.find((one) => one === part);
  if (edge) return place(edge, NONE, false, 0);
  if (part.startsWith('..')) return place('gap', NONE, false, Number(part.slice(2)) || GAP);
  const optional = part.endsWith('?');
  return place('words', alternatives(optional ? part.slice(0, -1) : part), optional, 0);
}

function place(kind: Place['kind'], words: readonly string[], optional: boolean, max: number): Place {
  const ids: number[] = [];
  const starts: string[] = [];
  const ends: string[] = [];
  for (const word of words) {
    if (word.endsWith('*')) starts.push(word.slice(0, -1));
    else if (word.startsWith('*')) ends.push(word.slice(1));
    else ids.push(idOf(word));
  }
  return { kind, words, ids, many: ids.length > FEW ? new Set(ids) : null, starts, ends, optional, max };
}

function alternatives(part: string): readonly string[] {
  if (!part.includes('|') && !part.startsWith('@')) return [part];
  return part
    .split('|')
    .flatMap((word) => (word.startsWith('@') ? (WORD_CLASSES[word.slice(1)] ?? NONE) : [word]));
}
