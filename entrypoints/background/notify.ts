import { browser } from 'wxt/browser';

/** What a notification is about; a newer one of the same kind takes the place of the older. */
export type Notice = 'due' | 'inbox';

/** Whether the agent asked for notifications; the permission itself is the choice. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** Shows words without a name in them. */
export async function notify(notice: Notice, message: string): Promise<void> {
  await browser.notifications.create(`souffleur-${notice}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: 'Souffleur',
    message,
  });
}
