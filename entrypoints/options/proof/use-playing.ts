import { useEffect, useRef, useState } from 'react';
import { inSlices } from '../../shared/in-slices';

/** Long work of this room: one at a time, with how far it is. */
export interface Working {
  /** A part of 1; null when nothing is being done. */
  readonly progress: number | null;
  /** Ends what was going on and does this. @returns null when it was ended itself */
  work<Told, Result>(steps: Generator<Told, Result>): Promise<Result | null>;
  cancel(): void;
}

export function useWorking(): Working {
  const [progress, setProgress] = useState<number | null>(null);
  const going = useRef<AbortController | null>(null);
  useEffect(() => () => going.current?.abort(), []);
  const stop = () => {
    going.current?.abort();
    going.current = null;
    setProgress(null);
  };
  return {
    progress,
    cancel: stop,
    async work(steps) {
      stop();
      const own = new AbortController();
      going.current = own;
      setProgress(0);
      const result = await inSlices(steps, own.signal, (told) =>
        setProgress(typeof told === 'number' ? told : 0),
      );
      if (own.signal.aborted) return null;
      going.current = null;
      setProgress(null);
      return result;
    },
  };
}
