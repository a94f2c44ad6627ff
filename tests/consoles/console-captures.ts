import { array, boolean, literal, nullable, object, optional, string, union } from 'zod/mini';
import { captureNames, readCapture } from './capture-folder';

/** What a person read in a rendered page of a console. */
const Expected = object({
  customer: optional(string()),
  draft: string(),
  messages: array(
    object({
      id: nullable(string()),
      author: union([literal('citizen'), literal('agent'), literal('system'), literal('note')]),
      text: string(),
      clock: nullable(string()),
    }),
  ),
  list: optional(array(object({ name: string(), open: boolean() }))),
});

/** Where each captured page stood; nothing in it tells. */
const ADDRESSES: Readonly<Record<string, string>> = {
  chatwoot: 'https://chat.gemeente.example/app/accounts/1/conversations/1',
  'live-helper-chat': 'https://balie.gemeente.example/index.php/site_admin/',
};

/** When the pages were captured, on the page's own clock: 21 November 2026, 21:00. */
export const CAPTURED = [2026, 10, 21, 21, 0] as const;

/** Every captured page of a console that is made of data; none where the captures are absent. */
export const CONSOLE_CAPTURES = Object.entries(ADDRESSES).flatMap(([id, address]) =>
  captureNames(id).map((name) => {
    const { html, expected } = readCapture(id, name);
    return { id, name, address, html, expected: Expected.parse(expected) };
  }),
);

/** A moment as the captured page writes it: "Nov 21, 6:53 PM", or "20:42:42" to the minute. */
export function asWritten(sentAt: number | null, written: string | null, timeZone?: string): string | null {
  if (sentAt === null || written === null) return null;
  const zone = timeZone ? { timeZone } : {};
  if (!written.includes(',')) {
    const time = new Intl.DateTimeFormat('nl', { timeStyle: 'short', ...zone }).format(sentAt);
    return written.startsWith(time) ? written : time;
  }
  const form = { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit', ...zone } as const;
  return new Intl.DateTimeFormat('en-US', form).format(sentAt).replace('\u202f', ' ');
}
