// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findPart } from '../../utils/consoles/profile';
import { whatsappWeb } from '../../utils/consoles/profiles/whatsapp-web';
import { NOON } from './read-whatsapp';
import { chatPage, header, listRow, oldListRow } from './whatsapp-page';

function listOf(rows: string) {
  document.body.innerHTML = chatPage('', header('Mevrouw Smit'), rows);
  const list = findPart(document, whatsappWeb.parts.list);
  if (list === null) throw new Error('no list');
  return whatsappWeb.readList(list, NOON);
}

function at(hour: number, minute: number): number {
  return new Date(2026, 8, 24, hour, minute).getTime();
}

describe.each([
  ['current list', listRow, 'wds-ic-read'],
  ['list of 2024 and 2025', oldListRow, 'status-dblcheck'],
])('%s (written from the description)', (_, row, tick) => {
  it('reads whose turn it is, since when, and which chat is open', () => {
    const list = listOf(
      row({ name: '‪Mevrouw Smit‬', time: '11:40', unread: '3 ongelezen berichten', preview: '09:00' }) +
        row({ name: 'Karim Bouzidi', time: '10:15', tick, open: true }) +
        row({ name: '+31 6 00000003', time: 'gisteren' }),
    );
    expect(list).toEqual([
      { id: 'Mevrouw Smit', unread: 3, since: at(11, 40), open: false, turn: 'agent' },
      { id: 'Karim Bouzidi', unread: 0, since: at(10, 15), open: true, turn: 'citizen' },
      { id: '+31 6 00000003', unread: 0, since: null, open: false, turn: 'unknown' },
    ]);
  });

  it.each([
    ['1 unread message', 1],
    ['9 mensagens não lidas', 9],
    ['1.227 ongelezen berichten', 1227],
    ['1,227 unread messages', 1227],
    ['١٢ رسالة', 12],
  ])('counts %j', (unread, count) => {
    expect(listOf(row({ name: 'Vera', unread }))[0]).toMatchObject({ unread: count, turn: 'agent' });
  });

  it.each(['gisteren', 'maandag', '5-9-2026', '05/09/26', '', '23:59', 'Ik kom om 09:00'])(
    'takes no time from %j',
    (time) => {
      expect(listOf(row({ name: 'Vera', time }))[0]?.since).toBeNull();
    },
  );

  it('reads names with odd characters, and a number in a name is not a number of messages', () => {
    const [chat] = listOf(row({ name: '3 Musketiers <b> [a]: "x"' }));
    expect(chat).toMatchObject({ id: '3 Musketiers <b> [a]: "x"', unread: 0, turn: 'unknown' });
  });

  it('gives no turn and no time to chats with the same name', () => {
    const list = listOf(
      row({ name: 'Jan', time: '9:00', unread: '2 ongelezen' }) + row({ name: 'Jan', time: '8:00', tick }),
    );
    expect(list.map(({ id, turn, since }) => [id, turn, since])).toEqual([
      ['Jan (1)', 'unknown', null],
      ['Jan (2)', 'unknown', null],
    ]);
  });

  it('never takes the words of a preview along', () => {
    expect(JSON.stringify(listOf(row({ name: 'Vera', preview: 'geheime woorden' })))).not.toContain('geheim');
  });
});

describe('the rest of the list', () => {
  it('skips section headings, own notes and the archive', () => {
    const heading =
      '<div role="row"><div role="gridcell"><span dir="auto" title="Chats">CHATS</span></div></div>';
    const list = listOf(
      heading +
        listRow({ name: 'Noor Jansen (jij)', extra: '<span data-testid="message-yourself-row"></span>' }) +
        listRow({ name: 'Gearchiveerd', extra: '<span data-icon="archived"></span>' }) +
        listRow({
          name: 'Vera',
          extra: '<span data-testid="mute-notifications-refreshed" data-icon="mute"></span>',
        }),
    );
    expect(list.map(({ id }) => id)).toEqual(['Vera']);
  });

  it('does not take a picture or a mute sign for a tick', () => {
    expect(listOf(listRow({ name: 'Vera', tick: 'wds-ic-image' }))[0]?.turn).toBe('unknown');
    expect(listOf(oldListRow({ name: 'Vera', tick: 'status-ptt' }))[0]?.turn).toBe('unknown');
  });

  it('lets unread messages win from a tick', () => {
    expect(listOf(listRow({ name: 'Vera', tick: 'wds-ic-read', unread: '1 ongelezen' }))[0]?.turn).toBe(
      'agent',
    );
  });

  it('reads a chat once where a row holds a row', () => {
    const nested = listRow({ name: 'Vera' }).replace('<div data-testid="list-item-3">', '<div role="row">');
    expect(listOf(nested)).toHaveLength(1);
  });

  it('is empty when there are no chats', () => {
    expect(listOf('')).toEqual([]);
  });
});
