import { idOf, type Lexeme } from './lexeme';
import { WORD_CLASSES } from './lexicons/word-classes';
import { frequencyOf } from './word-frequency';

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
  /** The words that may stand here, as written. One text, for a list of them would be kept for nothing. */
  readonly written: string;
  /** How many whole words those are. */
  readonly count: number;
  /** The whole words in numbers, made when first asked for: most places are never come to. See {@link idsOf}. */
  ids: readonly number[] | null;
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  /** Part of a word is enough here. */
  readonly partial: boolean;
  readonly optional: boolean;
  /** How many words a gap may hold. */
  readonly max: number;
  /** How often one of these words will be met, next to one rare word; endless where they cannot be looked up. */
  readonly frequency: number;
  /** The same as `ids` where there are many, made when first asked for; see {@link hasWord}. */
  many: ReadonlySet<number> | null;
  /** Given by `place-presence.ts`; 0 before that. */
  number: number;
}

/** The edges a phrase can be held to, as they are written. */
export type Edge = '<' | '~' | '>' | '^' | '$';

const EDGES: ReadonlyMap<string, Edge> = new Map(
  (['<', '~', '>', '^', '$'] as const).map((edge) => [edge, edge]),
);
const NONE: readonly never[] = [];
// More than these are looked up, fewer are looked through.
const FEW = 8;
/** UTF-16 units. */
const LONG = 160;
const GAP = 3;
/** The first letters of a word by which a phrase can be found. */
const SHORTEST_STEM = 3;

// The same places turn up in many phrases.
const places = new Map<string, Place>();

// What follows is done for thousands of places before the first text can be read, and only once. In such a loop V8 counts
// every step of ours and then compiles it, which costs more than the loop: so the built-in functions walk, wherever they can.

/** Reads the notation. */
export function readPhrase(source: string): Phrase {
  return source.split(' ').map(placeOf);
}

function placeOf(part: string): Place {
  const known = places.get(part);
  if (known) return known;
  const edge = EDGES.get(part);
  const optional = part.endsWith('?');
  let here: Place;
  if (edge) here = place(edge, '', false, 0);
  else if (part.startsWith('..')) here = place('gap', '', false, Number(part.slice(2)) || GAP);
  else {
    const written = optional ? part.slice(0, -1) : part;
    here = part.includes('*') ? partialPlace(written, optional) : place('words', written, optional, 0);
  }
  places.set(part, here);
  return here;
}

/** As written, this is a place where one of some whole words has to stand. */
export function isWholeWords(part: string): boolean {
  return !EDGES.has(part) && !part.startsWith('..') && !part.endsWith('?') && !part.includes('*');
}

/** The words a match can begin with, as written: those of the first place that has to be there, and of what may stand before it. */
export function headsOf(phrase: Phrase): readonly string[] {
  const heads: string[] = [];
  for (const { kind, written, optional } of phrase) {
    if (kind === 'gap') break;
    if (kind !== 'words') continue;
    heads.push(...wordsOfPlace(written));
    if (!optional) break;
  }
  return heads;
}

/** Directly behind its first word stands one of some whole words. */
export function hasSecondWord(phrase: Phrase): boolean {
  let at = 0;
  while (at < phrase.length && phrase[at]?.kind !== 'words' && phrase[at]?.kind !== 'gap') at++;
  const head = phrase[at];
  const second = phrase[at + 1];
  return head?.optional === false && second?.kind === 'words' && !second.optional && !second.partial;
}

/** The numbers of the whole words of a place. A word gets its number here, also where it stands in a text by now. */
export function idsOf(place: Place): readonly number[] {
  place.ids ??= wholeWords(wordsOfPlace(place.written)).map(idOf);
  return place.ids;
}

/** The word may stand in a place as a whole word. */
export function hasWord(place: Place, lexeme: Lexeme): boolean {
  const ids = idsOf(place);
  // Behind that, for it may only have got its number there.
  const { id } = lexeme;
  if (id === 0) return false;
  if (ids.length <= FEW) return ids.includes(id);
  place.many ??= new Set(ids);
  return place.many.has(id);
}

function place(kind: Place['kind'], written: string, optional: boolean, max: number): Place {
  if (written === '') return made(kind, written, 0, NONE, NONE, optional, max, 0);
  // What is long lists rare words, and taking it apart only to count them would take longer than all else here.
  const words = written.length > LONG ? null : wordsOfPlace(written);
  const count = words?.length ?? written.split('|').length;
  return made(kind, written, count, NONE, NONE, optional, max, words ? frequencyOf(words) : count);
}

/** A place where the beginning or the end of a word is enough. */
function partialPlace(written: string, optional: boolean): Place {
  const words = wordsOfPlace(written);
  const whole = wholeWords(words);
  const starts = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const ends = words.filter((word) => word.startsWith('*')).map((word) => word.slice(1));
  const few = ends.length > 0 || starts.some((start) => start.length < SHORTEST_STEM);
  const frequency = few ? Number.POSITIVE_INFINITY : frequencyOf(whole) + starts.length;
  return made('words', written, whole.length, starts, ends, optional, 0, frequency);
}

/** Every place has its properties in this order, so that what reads them is compiled for one kind of object. */
function made(
  kind: Place['kind'],
  written: string,
  count: number,
  starts: readonly string[],
  ends: readonly string[],
  optional: boolean,
  max: number,
  frequency: number,
): Place {
  const partial = starts.length + ends.length > 0;
  return {
    kind,
    written,
    count,
    starts,
    ends,
    partial,
    optional,
    max,
    frequency,
    ids: null,
    many: null,
    number: 0,
  };
}

function wholeWords(words: readonly string[]): readonly string[] {
  return words.some(isPartOfWord) ? words.filter((word) => !isPartOfWord(word)) : words;
}

function isPartOfWord(word: string): boolean {
  return word.includes('*');
}

/** The words that may stand in a place, as written: also beginnings and ends of words, with their star. */
export function wordsOfPlace(part: string): readonly string[] {
  if (!part.includes('@')) return part.split('|');
  return part
    .split('|')
    .flatMap((word) => (word.startsWith('@') ? (WORD_CLASSES[word.slice(1)] ?? NONE) : [word]));
}
