import type { Knowledge } from '../../utils/dutch/knowledge';

/**
 * Where the script with the word lists finds the coach: both run in one isolated world, which the page cannot see.
 * A symbol of the registry is the same in every script of that world.
 */
const DOOR = Symbol.for('souffleur.words');

/** From now on the script with the word lists can hand them over. */
export function openDoor(take: (knowledge: Knowledge) => void): void {
  Reflect.set(globalThis, DOOR, take);
}

/** Hands the word lists to the coach of this world; nobody there, nothing happens. */
export function handOver(knowledge: Knowledge): void {
  const take: unknown = Reflect.get(globalThis, DOOR);
  if (typeof take === 'function') take(knowledge);
}
