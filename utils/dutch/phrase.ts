import { WORD_CLASSES } from './lexicons/word-classes';
import type { Token } from './tokens';

/**
 * A phrase is written as folded words with a little notation, so that a lexicon stays readable data:
 * `a|b` either word; `a?` may be left out; `..3` up to three words in between; `kort*` starts with; `*straat` ends with;
 * `@you` a class of words; `<` start of a sentence; `~` the same, or behind the greeting it opens with ("Hoi Karin, …"); `>`
 * its end; `^` start of the message; `$` its end.
 */
export interface Phrase {
  readonly source: string;
  /** How the words of the first position are found: whole, or by what they start with. */
  readonly heads: readonly string[];
  elements: readonly Element[] | null;
}

interface Element {
  readonly kind:
    | 'words'
    | 'gap'
    | 'sentence-start'
    | 'greeted-start'
    | 'sentence-end'
    | 'message-start'
    | 'message-end';
  readonly words: ReadonlySet<string>;
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  readonly optional: boolean;
  readonly max: number;
}

const GREETINGS: ReadonlySet<string> = new Set(
  'hallo hoi hey hai dag beste geachte moin goedemorgen goedemiddag goedenavond goedendag goeiemorgen goeiemiddag goeienavond goeiedag'.split(
    ' ',
  ),
);
const NO_WORDS: ReadonlySet<string> = new Set();
/** The parts of a phrase that stand for a place and not for a word. */
export const ANCHORS: Readonly<Record<string, Element['kind']>> = {
  '<': 'sentence-start',
  '~': 'greeted-start',
  '>': 'sentence-end',
  '^': 'message-start',
  $: 'message-end',
};

/** Anchors that stand before the first word. */
const OPENING: ReadonlySet<string> = new Set(['<', '~', '^']);
/** Words of a salutation, the name included. */
const LONGEST_GREETING = 4;

/** Prepares a phrase; only what it can begin with is looked at, the rest is read when that word turns up. */
export function preparePhrase(source: string): Phrase {
  const heads: string[] = [];
  for (const part of source.split(' ')) {
    if (part in ANCHORS) continue;
    heads.push(...alternatives(part.endsWith('?') ? part.slice(0, -1) : part));
    if (!part.endsWith('?')) break;
  }
  return { source, heads, elements: null };
}

/**
 * The words that must stand directly behind the head of a phrase; null when that is open (a gap, an optional
 * word, an anchor, the beginning of a word). Lets an index skip phrases that cannot match.
 */
export function secondWords({ source }: Phrase): readonly string[] | null {
  const parts = source.split(' ').filter((part) => !OPENING.has(part));
  const [head = '', second] = parts;
  if (
    second === undefined ||
    head.endsWith('?') ||
    second.endsWith('?') ||
    second.startsWith('..') ||
    second in ANCHORS
  )
    return null;
  const words = alternatives(second);
  return words.some((word) => word.includes('*')) ? null : words;
}

/**
 * What a phrase needs behind its head: per place the words of which one has to be there. Places that are optional, gaps,
 * anchors and beginnings of words are left out.
 */
export function neededWords({ source, heads }: Phrase): readonly (readonly string[])[] {
  const needed: (readonly string[])[] = [];
  let behind = false;
  for (const part of source.split(' ')) {
    if (part in ANCHORS || part.startsWith('..') || part.endsWith('?')) continue;
    const words = alternatives(part);
    if (behind && !words.some((word) => word.includes('*'))) needed.push(words);
    behind = true;
  }
  return heads.length === 0 ? [] : needed;
}

/**
 * Tries a phrase at `tokens[at]`, inside the sentence that ends before `sentenceEnd` and starts at `sentenceStart`.
 * Returns the index after the last matching token, or -1.
 */
export function matchPhrase(
  phrase: Phrase,
  tokens: readonly Token[],
  at: number,
  sentenceStart: number,
  sentenceEnd: number,
): number {
  phrase.elements ??= phrase.source.split(' ').map(parseElement);
  return matchFrom(phrase.elements, 0, tokens, at, sentenceStart, sentenceEnd);
}

function matchFrom(
  elements: readonly Element[],
  from: number,
  tokens: readonly Token[],
  at: number,
  sentenceStart: number,
  sentenceEnd: number,
): number {
  let token = at;
  for (let place = from; place < elements.length; place++) {
    const part = elements[place];
    if (!part) return -1;
    if (part.kind === 'words') {
      const word = token < sentenceEnd ? tokens[token]?.word : undefined;
      const matches = word !== undefined && fits(part, word);
      if (!part.optional) {
        if (!matches) return -1;
        token++;
      } else if (matches) {
        const end = matchFrom(elements, place + 1, tokens, token + 1, sentenceStart, sentenceEnd);
        if (end !== -1) return end;
      }
    } else if (part.kind === 'gap') {
      const furthest = Math.min(sentenceEnd, token + part.max);
      for (let next = token; next <= furthest; next++) {
        const end = matchFrom(elements, place + 1, tokens, next, sentenceStart, sentenceEnd);
        if (end !== -1) return end;
      }
      return -1;
    } else if (part.kind === 'greeted-start') {
      if (token !== sentenceStart && !isBehindGreeting(tokens, sentenceStart, token)) return -1;
    } else if (token !== anchorPlace(part.kind, tokens.length, sentenceStart, sentenceEnd)) return -1;
  }
  return token;
}

/** "Goedemiddag mevrouw Bos, …": a greeting, and a sign (not a mere space) before `at`. */
function isBehindGreeting(tokens: readonly Token[], first: number, at: number): boolean {
  const [before, here] = [tokens[at - 1], tokens[at]];
  if (!before || !here || at <= first || at - first > LONGEST_GREETING) return false;
  return here.start - before.end > 1 && GREETINGS.has(tokens[first]?.word ?? '');
}

function anchorPlace(
  kind: Element['kind'],
  length: number,
  sentenceStart: number,
  sentenceEnd: number,
): number {
  if (kind === 'sentence-start') return sentenceStart;
  if (kind === 'sentence-end') return sentenceEnd;
  return kind === 'message-start' ? 0 : length;
}

function fits(element: Element, word: string): boolean {
  if (element.words.has(word)) return true;
  for (let at = 0; at < element.starts.length; at++)
    if (word.startsWith(element.starts[at] ?? ' ')) return true;
  for (const end of element.ends) if (word.length > end.length && word.endsWith(end)) return true;
  return false;
}

function parseElement(part: string): Element {
  const anchor = ANCHORS[part];
  if (anchor) return element(anchor, [], false, 0);
  if (part.startsWith('..')) return element('gap', [], false, Number(part.slice(2)) || 3);
  const optional = part.endsWith('?');
  return element('words', alternatives(optional ? part.slice(0, -1) : part), optional, 0);
}

function element(kind: Element['kind'], words: readonly string[], optional: boolean, max: number): Element {
  const whole = words.filter((word) => !word.includes('*'));
  return {
    kind,
    words: whole.length > 0 ? new Set(whole) : NO_WORDS,
    starts: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    ends: words.filter((word) => word.startsWith('*')).map((word) => word.slice(1)),
    optional,
    max,
  };
}

/** The words that may stand in one place of a phrase, its classes written out; a `?` is no longer there. */
export function alternatives(part: string): readonly string[] {
  if (!part.includes('|') && !part.startsWith('@')) return [part];
  return part
    .split('|')
    .flatMap((word) => (word.startsWith('@') ? (WORD_CLASSES[word.slice(1)] ?? []) : [word]));
}
