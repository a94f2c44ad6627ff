import type { Frame } from './frame';

/** Words a match may span unless a frame tells otherwise. */
const WITHIN = 10;

/** A frame with its roles as the numbers they have in their lexicon. */
export interface ReadyFrame<Label> {
  readonly label: Label;
  readonly needs: readonly number[];
  readonly unless: readonly number[];
  readonly negatedBy: readonly number[];
  readonly unlessSentence: readonly number[];
  readonly within: number;
  readonly inOrder: boolean;
  readonly acrossClauses: boolean;
  readonly quotedToo: boolean;
  readonly only: 'questions' | 'statements' | null;
}

/** A frame made ready to be looked for; `roles` are the names of the roles in order. */
export function readyFrame<Label, Role extends string>(
  frame: Frame<Label, Role>,
  roles: readonly Role[],
): ReadyFrame<Label> {
  const numbers = (names: readonly Role[] = []) => names.map((name) => roles.indexOf(name));
  return {
    label: frame.label,
    needs: numbers(frame.needs),
    unless: numbers(frame.unless),
    negatedBy: numbers(frame.negatedBy),
    unlessSentence: numbers(frame.unlessSentence),
    within: frame.within ?? WITHIN,
    inOrder: frame.inOrder ?? false,
    acrossClauses: frame.acrossClauses ?? false,
    quotedToo: frame.quotedToo ?? false,
    only: frame.only ?? null,
  };
}
