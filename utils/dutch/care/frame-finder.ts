import type { Found } from '../phrase-index';
import type { Words } from '../tokens';
import { numberClauses } from './clauses';
import type { Frame, FrameLexicon, FrameMatch } from './frame';
import { RoleWords } from './role-words';

const WITHIN = 10;
// How far beside a match a word still speaks against it.
const BESIDE = 4;

interface Place {
  readonly from: number;
  readonly to: number;
}

// All finders read a text in one walk.
const everyday = new RoleWords();

/** Looks for frames in a text. Compiled when it is first used; the work is linear in the length of the text. */
export class FrameFinder<Label, Role extends string> {
  readonly #frames: readonly Frame<Label, Role>[];
  readonly #roles: readonly Role[];
  readonly #words: RoleWords;
  readonly #lexicon: number;

  /** `words`: a walk of its own, for a finder that divides the text in another way. */
  constructor({ roles, frames, quiet }: FrameLexicon<Label, Role>, words = everyday) {
    this.#frames = frames;
    this.#roles = namesOf(roles);
    this.#words = words;
    this.#lexicon = words.add(
      this.#roles.map((role) => roles[role]),
      quiet,
    );
  }

  /** Every frame in the text, in reading order; of one label no two overlap. */
  find(words: Words): FrameMatch<Label>[] {
    const found = this.#roleWords(words);
    if (found.length === 0) return [];
    const present = new Set(found.map(({ label }) => label));
    const likely = this.#frames.filter(({ needs }) => needs.every((role) => present.has(role)));
    if (likely.length === 0) return [];
    const clauses = numberClauses(words);
    const bySentence = rolesBySentence(found);
    const matches: FrameMatch<Label>[] = [];
    for (const frame of likely) {
      let lastFrom = -1;
      for (let at = 0; at < found.length; at++) {
        const place = matchAt(frame, found, at, clauses, words);
        if (!place || lastFrom === place.from) continue;
        const sentence = bySentence.get(found[at]?.sentence ?? -1);
        if (frame.unlessSentence?.some((role) => sentence?.has(role))) continue;
        lastFrom = place.from;
        matches.push({ label: frame.label, ...place });
      }
    }
    return withoutOverlaps(matches);
  }

  #roleWords(words: Words): Found<Role>[] {
    const found: Found<Role>[] = [];
    for (const { label, from, to, sentence } of this.#words.find(words, this.#lexicon)) {
      const role = this.#roles[label];
      if (role !== undefined) found.push({ label: role, from, to, sentence });
    }
    return found;
  }
}

function namesOf<Role extends string>(roles: Readonly<Record<Role, readonly string[]>>): Role[] {
  const names: Role[] = [];
  for (const role in roles) names.push(role);
  return names;
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
