import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

const NOTIFICATIONS: { permissions: ['notifications'] } = { permissions: ['notifications'] };

/**
 * Whether the browser lets Souffleur show notifications; the permission itself is the choice.
 * @returns null until known, and a function that asks for it or gives it back: true when that succeeded. It has to be
 *   called in a click.
 */
export function useNotifications(): [boolean | null, (on: boolean) => Promise<boolean>] {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    void browser.permissions.contains(NOTIFICATIONS).then(setAllowed);
  }, []);
  const change = async (on: boolean) => {
    try {
      const done = await (on
        ? browser.permissions.request(NOTIFICATIONS)
        : browser.permissions.remove(NOTIFICATIONS));
      if (done) setAllowed(on);
      return done;
    } catch {
      return false;
    }
  };
  return [allowed, change];
}
