import { type Found, PhraseIndex } from '../phrase-index';
import type { Words } from '../tokens';
import { numberClauses } from './clauses';
import type { Frame, FrameLexicon, FrameMatch } from './frame';

const WITHIN = 10;
// How far beside a match a word still speaks against it.
const BESIDE = 4;

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Looks for frames in a text. Compiled when it is first used; the work is linear in the length of the text. */
export class FrameFinder<Label, Role extends string> {
  readonly #lexicon: FrameLexicon<Label, Role>;
  #index: PhraseIndex<Role | null> | undefined;

  constructor(lexicon: FrameLexicon<Label, Role>) {
    this.#lexicon = lexicon;
  }

  /** Every frame in the text, in reading order; of one label no two overlap. */
  find(words: Words): FrameMatch<Label>[] {
    const found = this.#roleWords(words);
    if (found.length === 0) return [];
    const clauses = numberClauses(words);
    const bySentence = rolesBySentence(found);
    const matches: FrameMatch<Label>[] = [];
    const present = new Set(found.map(({ label }) => label));
    for (const frame of this.#lexicon.frames) {
      if (!frame.needs.every((role) => present.has(role))) continue;
      const done: Place[] = [];
      for (let at = 0; at < found.length; at++) {
        const place = matchAt(frame, found, at, clauses, words);
        const sentence = found[at]?.sentence ?? -1;
        if (!place || done.at(-1)?.from === place.from) continue;
        if (frame.unlessSentence?.some((role) => bySentence.get(sentence)?.has(role))) continue;
        done.push(place);
        matches.push({ label: frame.label, ...place });
      }
    }
    return withoutOverlaps(matches);
  }

  #roleWords(words: Words): Found<Role>[] {
    const all = this.#compiled().find(words);
    const quiet = new Set<number>();
    for (const { label, from, to } of all)
      if (label === null) for (let at = from; at < to; at++) quiet.add(at);
    const found: Found<Role>[] = [];
    for (const one of all) {
      const { label } = one;
      if (label !== null && !quiet.has(one.from) && !quiet.has(one.to - 1)) found.push({ ...one, label });
    }
    return found;
  }

  #compiled(): PhraseIndex<Role | null> {
    if (this.#index) return this.#index;
    const index = new PhraseIndex<Role | null>();
    const { roles, quiet } = this.#lexicon;
    for (const phrase of quiet.flatMap(orAtTheEnd)) index.add(phrase, null);
    for (const role in roles) for (const phrase of roles[role].flatMap(orAtTheEnd)) index.add(phrase, role);
    this.#index = index;
    return index;
  }
}

/** "niet meer|>" is "niet meer" and "niet" at the end of a sentence. */
function orAtTheEnd(phrase: string): string[] {
  if (!phrase.endsWith('|>')) return [phrase];
  return [phrase.slice(0, -2), phrase.slice(0, phrase.lastIndexOf(' ') + 1) + '>'];
}

/** The frame with its first role at `found[at]`, and the nearest words for the others; null when one is missing. */
function matchAt<Label, Role extends string>(
  frame: Frame<Label, Role>,
  found: readonly Found<Role>[],
  at: number,
  clauses: readonly number[],
  { tokens, sentences }: Words,
): Place | null {
  const anchor = found[at];
  if (!anchor || anchor.label !== frame.needs[0]) return null;
  if (tokens[anchor.from]?.quoted && !frame.quotedToo) return null;
  const asks = sentences[anchor.sentence]?.asks ?? false;
  if (frame.only && (frame.only === 'questions') !== asks) return null;
  const within = frame.within ?? WITHIN;
  const together = (other: Place) =>
    frame.acrossClauses
      ? tokens[other.from]?.sentence === anchor.sentence
      : clauses[other.from] === clauses[anchor.from];

  const picked: Place[] = [anchor];
  for (let need = 1; need < frame.needs.length; need++) {
    const role = frame.needs[need];
    const after = frame.inOrder ? (picked.at(-1)?.to ?? 0) : null;
    let best: Place | null = null;
    for (const other of around(found, at, within)) {
      if (other.label !== role || !together(other) || picked.some((place) => same(place, other))) continue;
      if (after !== null && other.from < after) continue;
      if (!best || distance(other, anchor) < distance(best, anchor)) best = other;
    }
    if (!best) return null;
    picked.push(best);
  }
  const from = Math.min(...picked.map((place) => place.from));
  const to = Math.max(...picked.map((place) => place.to));
  if (to - from > within && frame.needs.length > 1) return null;
  for (const other of around(found, at, within + BESIDE)) {
    if (!frame.unless?.includes(other.label) || !together(other)) continue;
    if (other.from >= from - BESIDE && other.from < to + BESIDE) return null;
  }
  return { from, to };
}

/** The role words at most `reach` words away from `found[at]`. */
function around<Role>(found: readonly Found<Role>[], at: number, reach: number): readonly Found<Role>[] {
  const anchor = found[at]?.from ?? 0;
  let first = at;
  while (first > 0 && anchor - (found[first - 1]?.from ?? 0) <= reach) first--;
  let last = at;
  while (last + 1 < found.length && (found[last + 1]?.from ?? 0) - anchor <= reach) last++;
  return found.slice(first, last + 1);
}

function rolesBySentence<Role>(found: readonly Found<Role>[]): Map<number, Set<Role>> {
  const roles = new Map<number, Set<Role>>();
  for (const { sentence, label } of found) {
    const known = roles.get(sentence);
    if (known) known.add(label);
    else roles.set(sentence, new Set([label]));
  }
  return roles;
}

function withoutOverlaps<Label>(matches: readonly FrameMatch<Label>[]): FrameMatch<Label>[] {
  const lastOf = new Map<Label, FrameMatch<Label>>();
  const kept: FrameMatch<Label>[] = [];
  for (const match of [...matches].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = lastOf.get(match.label);
    if (last && match.from < last.to) continue;
    lastOf.set(match.label, match);
    kept.push(match);
  }
  return kept;
}

const same = (a: Place, b: Place): boolean => a.from === b.from && a.to === b.to;
const distance = (a: Place, b: Place): number => Math.abs(a.from - b.from);
