import { foldWord } from './fold-word';

/**
 * A folded word by itself: one object for it wherever it stands, so that what is known of it is worked out once and not at
 * every place. Held only as long as the tab lives.
 */
export interface Lexeme {
  readonly word: string;
  /** Its number when it stands in a phrase, from 1; 0 for other words. */
  id: number;
  /** Its first three letters as one number; 0 for a shorter word. */
  readonly stem: number;
  /** What {@link wordFact} found, each fact in its own place. */
  readonly facts: (number | undefined)[];
}

const SHORTEST_STEM = 3;
// Words of people are kept this many at least, and as long as a text that holds them; those of phrases always.
const MOST_KNOWN = 4000;

const ofPhrases = new Map<string, Lexeme>();
// Weak: a text that is remembered keeps its lexemes, and must be given the same ones when its words get a number.
const others = new Map<string, WeakRef<Lexeme>>();
let asTyped = new Map<string, Lexeme>();
let facts = 0;

/** The lexeme of a word as somebody typed it. */
export function lexemeOfTyped(typed: string): Lexeme {
  const known = asTyped.get(typed);
  if (known) return known;
  if (asTyped.size >= MOST_KNOWN) {
    asTyped = new Map();
    for (const [word, lexeme] of others) if (!lexeme.deref()) others.delete(word);
  }
  const lexeme = lexemeOf(foldWord(typed));
  asTyped.set(typed, lexeme);
  return lexeme;
}

/** The number of a word of a phrase, from 1; a word that has none yet gets one. */
export function idOf(word: string): number {
  const known = ofPhrases.get(word);
  if (known) return known.id;
  const lexeme = lexemeOf(word);
  others.delete(word);
  ofPhrases.set(word, lexeme);
  lexeme.id = ofPhrases.size;
  return lexeme.id;
}

/** How many words have a number: the highest of them. */
export function countWords(): number {
  return ofPhrases.size;
}

/** The first three letters of a word as one number. */
export function stemOf(word: string): number {
  return word.charCodeAt(0) ^ (word.charCodeAt(1) << 8) ^ (word.charCodeAt(2) << 16);
}

/**
 * Something a folded word tells by itself, whatever stands around it, as a small whole number. Worked out when it is first
 * asked of a word, and kept with that word.
 */
export function wordFact(find: (word: string) => number): (lexeme: Lexeme) => number {
  const place = facts++;
  return (lexeme) => {
    const known = lexeme.facts[place];
    if (known !== undefined) return known;
    const found = find(lexeme.word);
    lexeme.facts[place] = found;
    return found;
  };
}

function lexemeOf(word: string): Lexeme {
  const known = ofPhrases.get(word) ?? others.get(word)?.deref();
  if (known) return known;
  const stem = word.length < SHORTEST_STEM ? 0 : stemOf(word);
  const lexeme: Lexeme = { word, id: 0, stem, facts: [] };
  others.set(word, new WeakRef(lexeme));
  return lexeme;
}
