import type { Token, Words } from '../tokens';
import {
  COPULA,
  DETERMINERS,
  NATURE,
  OTHERS,
  READER,
  REPORTING,
  STAFF,
  TITLES,
} from './lexicons/insult-target';

/** Whom an insulting noun is about. `nobody`: a title, an acorn, or the writer. */
export type InsultTarget = 'reader' | 'other' | 'nobody';

const REACH = 8;
const FIRST_PERSON = new Set(['ik', 'mij', 'mezelf', 'mijzelf']);
const CALLED = new Set(['voor', 'tegen', 'mij', 'hem', 'haar', 'ons', 'dat']);

/**
 * Whom the insulting noun at `tokens[at]` is about, judged by what stands around it in its sentence: "jullie zijn …"
 * and a bare cry are about the reader, "de … die hier te hard rijden" about others, "ik … heb mijn pas vergeten" about
 * the writer. `coloured` tells how many words before it belong to it ("vuile", "stelletje").
 */
export function insultTarget(words: Words, at: number, coloured: number): InsultTarget {
  const { tokens, sentences } = words;
  const sentence = sentences[tokens[at]?.sentence ?? -1];
  if (!sentence) return 'nobody';
  const first = Math.max(sentence.first, at - REACH - coloured);
  const before = tokens.slice(first, at - coloured).map(wordOf);
  const after = tokens.slice(at + 1, Math.min(sentence.last, at + 1 + REACH)).map(wordOf);
  const has = (list: readonly string[], set: ReadonlySet<string>) => list.some((word) => set.has(word));

  if (has(before, TITLES)) return 'nobody';
  const told = before.findIndex((word) => REPORTING.has(word));
  if (told !== -1 && before.slice(told).some((word) => CALLED.has(word) || OTHERS.has(word))) return 'other';
  if (has(after, REPORTING) && (has(after, CALLED) || has(before, CALLED))) return 'other';
  if (isSelf(before, after)) return 'nobody';

  if (before[0] === 'zelf') return 'reader';
  const determined = DETERMINERS.has(before.at(-1) ?? '');
  const subject = lastIndex(before, READER);
  if (subject !== -1 && !has(before.slice(subject), OTHERS)) {
    const between = before.slice(subject + 1);
    if (between.length <= 1 || has(between, COPULA) || (subject > 0 && COPULA.has(before[subject - 1] ?? '')))
      return 'reader';
    if (!determined) return 'reader';
  }
  if (/^(?:dat|van|zijn|ben|bent)$/.test(after[0] ?? '') && has(after.slice(0, 3), READER)) return 'reader';
  if (READER.has(after[0] ?? '')) return 'reader';
  if (after.some((word, next) => word === 'als' && READER.has(after[next + 1] ?? ''))) return 'reader';
  if (has(after, STAFF) && /^(?:van|bij|aan|op|in|die|zijn)$/.test(after[0] ?? '') && !has(after, OTHERS))
    return 'reader';
  if (has(before, STAFF) && has(before, COPULA)) return 'reader';
  if (has(before, OTHERS) || has(after.slice(0, 5), OTHERS)) return 'other';
  if (has(before, NATURE) || has(after.slice(0, 3), NATURE)) return 'nobody';
  if (before.length === 0 || before.at(-1) === 'wat' || before.at(-2) === 'wat') return 'reader';
  return determined ? 'other' : 'reader';
}

function isSelf(before: readonly string[], after: readonly string[]): boolean {
  const self = lastIndex(before, FIRST_PERSON);
  if (self === -1) return after[0] === 'ik' || (/^(?:dat|die)$/.test(after[0] ?? '') && after[1] === 'ik');
  if (lastIndex(before, READER) > self) return false;
  const between = before.slice(self + 1);
  const told = before.some((word) => word === 'vind' || word === 'noem');
  return (
    !told &&
    between.length <= 5 &&
    (between.length === 0 || before.slice(Math.max(0, self - 1)).some((word) => COPULA.has(word)))
  );
}

function lastIndex(words: readonly string[], set: ReadonlySet<string>): number {
  for (let at = words.length - 1; at >= 0; at--) if (set.has(words[at] ?? '')) return at;
  return -1;
}

const wordOf = (token: Token): string => token.word;
