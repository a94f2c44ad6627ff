import type { Found } from '../phrase-index';
import { CLOSER_READING } from '../phrase-walks';
import type { Words } from '../tokens';
import { numberClauses } from './clauses';
import type { FrameLexicon, FrameMatch } from './frame';
import { matchFrame } from './match-frame';
import { type ReadyFrame, readyFrame } from './ready-frame';
import { RoleWords } from './role-words';

// All finders read a text in one walk.
const everyday = new RoleWords(CLOSER_READING);
const NONE: readonly never[] = [];

/** Looks for frames in a text. Compiled when it is first used; the work is linear in the length of the text. */
export class FrameFinder<Label, Role extends string> {
  readonly #frames: readonly ReadyFrame<Label>[];
  /** By role the frames that begin with it, as places in the list. */
  readonly #byFirst: readonly (readonly number[])[];
  readonly #present: Uint8Array;
  readonly #words: RoleWords;
  readonly #lexicon: number;

  /** `words`: a walk of its own, for a finder that divides the text in another way. */
  constructor({ roles, frames, quiet }: FrameLexicon<Label, Role>, words = everyday) {
    const names = namesOf(roles);
    this.#frames = frames.map((frame) => readyFrame(frame, names));
    this.#byFirst = names.map((_, role) =>
      this.#frames.flatMap(({ needs }, at) => (needs[0] === role ? [at] : [])),
    );
    this.#present = new Uint8Array(names.length);
    this.#words = words;
    this.#lexicon = words.add(
      names.map((role) => roles[role]),
      quiet,
      new Set(this.#frames.map(({ needs }) => needs[0] ?? -1)),
    );
  }

  /** Every frame in the text, in reading order; of one label no two overlap. */
  find(words: Words): readonly FrameMatch<Label>[] {
    const found = this.#words.find(words, this.#lexicon);
    const likely = found.length > 0 ? this.#likely(found) : NONE;
    if (likely.length === 0) return NONE;
    const clauses = numberClauses(words);
    const matches: FrameMatch<Label>[] = [];
    for (const place of likely) {
      const frame = this.#frames[place];
      if (!frame) continue;
      let lastFrom = -1;
      let sentence = -1;
      let denied = false;
      for (let at = 0; at < found.length; at++) {
        const first = found[at];
        if (!first || first.label !== frame.needs[0]) continue;
        const match = matchFrame(frame, found, at, clauses, words);
        if (!match || lastFrom === match.from) continue;
        if (sentence !== first.sentence) {
          sentence = first.sentence;
          denied = isDenied(frame, found, at);
        }
        if (denied) continue;
        lastFrom = match.from;
        matches.push({ label: frame.label, ...match });
      }
    }
    return matches.length > 1 ? withoutOverlaps(matches) : matches;
  }

  /** The frames of which every role is there, in their order. */
  #likely(found: readonly Found<number>[]): readonly number[] {
    const present = this.#present.fill(0);
    for (const { label } of found) present[label] = 1;
    let likely: number[] | undefined;
    for (let role = 0; role < present.length; role++) {
      if (present[role] === 0) continue;
      for (const at of this.#byFirst[role] ?? NONE) {
        const needs = this.#frames[at]?.needs ?? NONE;
        let all = true;
        for (let need = 1; need < needs.length && all; need++) all = present[needs[need] ?? 0] === 1;
        if (!all) continue;
        likely ??= [];
        likely.push(at);
      }
    }
    return likely?.sort((a, b) => a - b) ?? NONE;
  }
}

/** A role that speaks against the frame stands in the sentence of `found[at]`. */
function isDenied(
  { unlessSentence }: ReadyFrame<unknown>,
  found: readonly Found<number>[],
  at: number,
): boolean {
  if (unlessSentence.length === 0) return false;
  const sentence = found[at]?.sentence ?? -1;
  let here = at;
  while (here > 0 && found[here - 1]?.sentence === sentence) here--;
  for (; found[here]?.sentence === sentence; here++)
    if (unlessSentence.includes(found[here]?.label ?? -1)) return true;
  return false;
}

function namesOf<Role extends string>(roles: Readonly<Record<Role, readonly string[]>>): Role[] {
  const names: Role[] = [];
  for (const role in roles) names.push(role);
  return names;
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
