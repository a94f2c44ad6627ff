import { useEffect, useState } from 'react';
import type { Stored } from '../../utils/settings/stored';

/**
 * One stored setting, followed while the popup is open.
 * @param first what was stored when the popup opened: never a default, or the next choice would be written over it
 * @returns the value, and a function that stores another: at once on the screen, back when it could not be kept (false)
 */
export function useSetting<T>(item: Stored<T>, first: T): [T, (value: T) => Promise<boolean>] {
  const [value, setValue] = useState(first);
  useEffect(() => item.watch(setValue), [item]);
  const keep = async (next: T) => {
    setValue(next);
    const kept = await item.write(next);
    if (!kept) setValue(await item.read());
    return kept;
  };
  return [value, keep];
}
