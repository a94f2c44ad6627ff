import { bring } from './bring';
import type { Cargo } from './doors';

/**
 * Has what works a console out put beside this coach when it is first asked for.
 * @returns it, or null where it did not come: it is asked for again the next time
 */
export function inferenceBeside(signal: AbortSignal): () => Promise<Cargo['infer'] | null> {
  let given: Cargo['infer'] | null = null;
  const take = (room: Cargo['infer']) => {
    given = room;
  };
  return async () => {
    if (!given) await bring('infer', take, signal);
    return given;
  };
}
