import { useEffect, useState } from 'react';
import type { Stored } from '../../utils/settings/stored';

/**
 * One stored setting, followed as long as it is shown; null until storage has answered.
 * @returns the value, and a function that stores another and tells whether it could be kept
 */
export function useStored<T>(item: Stored<T>): [T | null, (value: T) => Promise<boolean>] {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    let gone = false;
    const take = (next: T) => {
      if (!gone) setValue(() => next);
    };
    void item.read().then(take);
    const end = item.watch(take);
    return () => {
      gone = true;
      end();
    };
  }, [item]);
  const keep = async (next: T) => {
    const kept = await item.write(next);
    setValue(await item.read());
    return kept;
  };
  return [value, keep];
}
