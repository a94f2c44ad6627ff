// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { profileById } from '../../utils/consoles/all-profiles';
import { captureFolder } from './capture-folder';
import { asWritten, CAPTURED, CONSOLE_CAPTURES } from './console-captures';
import { readConsole } from './read-console';

describe.skipIf(CONSOLE_CAPTURES.length === 0).each(CONSOLE_CAPTURES)(
  '$id/$name',
  ({ id, address, html, expected }) => {
    const read = () => {
      window.location.href = address;
      document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
      const profile = profileById(id);
      if (!profile) throw new Error(`There is no profile ${id}`);
      return readConsole(profile, new Date(...CAPTURED).getTime());
    };

    it('is read exactly as a person reads it', () => {
      const { rows } = read();
      const messages = rows?.messages.map(({ id, author, text, sentAt }, index) => {
        const wanted = expected.messages[index];
        // What has no id of its own gets one of ours.
        return {
          id: wanted?.id === null ? null : id,
          author,
          text,
          clock: asWritten(sentAt, wanted?.clock ?? null),
        };
      });
      expect(messages).toEqual(
        expected.messages.map(({ id, author, text, clock }) => ({ id, author, text, clock })),
      );
      expect(new Set(rows?.messages.map(({ id }) => id)).size).toBe(expected.messages.length);
      if (expected.customer) expect(rows?.citizenName).toBe(expected.customer);
    });

    it('shows its draft and its list', () => {
      const { draft, list, note } = read();
      expect([draft, note]).toEqual([expected.draft, false]);
      const rows = list?.map(({ id, name, open }) => ({ name: name ?? id, open }));
      if (expected.list) expect(rows).toEqual(expected.list);
      expect(list?.map(({ unread }) => unread)).toEqual(list?.map(() => 0));
    });
  },
);

if (CONSOLE_CAPTURES.length === 0) {
  it.skip(`the captures are not here (${captureFolder('')})`, () => {});
}
