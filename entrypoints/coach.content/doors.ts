import type { inferConsole } from '../../utils/consoles/infer/infer-console';
import type { inferredConsole } from '../../utils/consoles/infer/inferred-console';
import type { PatternEngine } from '../../utils/rules/pattern-engine';
import type { DutchRoom } from './dutch-doors';
import type { runPointing } from './pointing/run-pointing';

/** What comes to a page in a script of its own, because it is large. */
export interface Cargo {
  readonly words: DutchRoom;
  readonly patterns: PatternEngine;
  readonly infer: {
    readonly inferConsole: typeof inferConsole;
    readonly inferredConsole: typeof inferredConsole;
  };
  readonly pointing: typeof runPointing;
}

/**
 * Where such a script finds the coach: both run in one isolated world, which the page cannot see. A symbol of the
 * registry is the same in every script of that world.
 */
const doorOf = (name: keyof Cargo) => Symbol.for(`souffleur.${name}`);

/** From now on the script of this name can hand over what it brings. */
export function openDoor<Name extends keyof Cargo>(name: Name, take: (given: Cargo[Name]) => void): void {
  Reflect.set(globalThis, doorOf(name), take);
}

/** Hands the coach of this world what a script brings; nobody there, nothing happens. */
export function handOver<Name extends keyof Cargo>(name: Name, given: Cargo[Name]): void {
  const take: unknown = Reflect.get(globalThis, doorOf(name));
  if (typeof take === 'function') take(given);
}
