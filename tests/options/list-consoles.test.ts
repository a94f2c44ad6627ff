import { expect, test } from 'vitest';
import { listConsoles } from '../../entrypoints/options/channels/list-consoles';
import { profileById } from '../../utils/consoles/all-profiles';
import { atSite, siteId } from '../../utils/consoles/site-console';

const CHAT = 'https://chat.example.nl';
const names = {};

test('WhatsApp Web is always there, the practice console never', () => {
  const all = listConsoles({ sites: {}, settled: ['practice', 'whatsapp-web'], names });
  expect(all.map(({ title }) => title)).toEqual(['WhatsApp Web']);
});

test('a site keeps its settings under the id that its page looks them up by', () => {
  const sites = { [CHAT]: { console: 'chatwoot' }, 'https://web.telegram.org': { console: 'auto' } };
  const [, chat, telegram] = listConsoles({ sites, settled: [], names });
  const chatwoot = profileById('chatwoot');
  expect(chat?.id).toBe(chatwoot && atSite(chatwoot, `${CHAT}/app`).id);
  expect(chat?.title).toBe('Chatwoot (chat.example.nl)');
  expect(telegram?.id).toMatch(/^telegram/);
});

test('what was settled for a site that is gone can still be found', () => {
  const id = siteId(CHAT);
  const all = listConsoles({ sites: {}, settled: [id], names: { [id]: { name: 'Onze chat' } } });
  expect(all.at(-1)).toMatchObject({ id, title: 'Onze chat' });
});
