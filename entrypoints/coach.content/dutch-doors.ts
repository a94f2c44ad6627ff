/** The functions of the Dutch room, by where they stand: "read read". */
export type DutchRoom = Readonly<Record<string, unknown>>;

let room: DutchRoom | null = null;

/** From now on the doors to the Dutch room lead somewhere. */
export function furnish(given: DutchRoom): void {
  room = given;
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
