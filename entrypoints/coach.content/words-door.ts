/** The functions of the Dutch room, by where they stand: "read read". */
export type DutchRoom = Readonly<Record<string, unknown>>;

/**
 * Where the script with the word lists finds the coach: both run in one isolated world, which the page cannot see.
 * A symbol of the registry is the same in every script of that world.
 */
const DOOR = Symbol.for('souffleur.words');

let room: DutchRoom | null = null;

/** From now on the script with the word lists can hand them over; `arrived` is called when it does. */
export function openDoor(arrived: () => void): void {
  Reflect.set(globalThis, DOOR, (given: DutchRoom) => {
    room = given;
    arrived();
  });
}

/** Hands the Dutch room to the coach of this world; nobody there, nothing happens. */
export function handOver(given: DutchRoom): void {
  const take: unknown = Reflect.get(globalThis, DOOR);
  if (typeof take === 'function') take(given);
}

/**
 * A function of the Dutch room, for the build to put in its place (see wxt.config.ts). Throws while the room is not
 * there: nothing asks it anything before it has arrived.
 */
export function doorTo(place: string): (...args: readonly unknown[]) => unknown {
  return (...args) => {
    const found = room?.[place];
    if (typeof found !== 'function') throw new Error(`The Dutch room has no ${place}`);
    return found(...args);
  };
}
