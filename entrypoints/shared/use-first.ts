import { useEffect, useState } from 'react';

/**
 * What is read before anything is drawn, so that nobody sees, or changes, a default that is not theirs.
 * @param read asked once
 * @returns null until it is there
 */
export function useFirst<T>(read: () => Promise<T>): T | null {
  const [first, setFirst] = useState<T | null>(null);
  useEffect(() => {
    let closed = false;
    void read().then((value) => !closed && setFirst(value));
    return () => {
      closed = true;
    };
  }, [read]);
  return first;
}
