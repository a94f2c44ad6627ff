// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readWhatsApp } from './read-whatsapp';
import { bareHeader, chatPage, header, messageRow } from './whatsapp-page';

const ROW = messageRow({ id: 'A1', tail: 'in', text: 'Hoi' });

describe.each([
  ['current header', header],
  ['older header', bareHeader],
])('%s (written from the description)', (_, top) => {
  it.each([
    ['Mevrouw Smit', 'Mevrouw Smit', 'Mevrouw Smit'],
    ['‪‎Mevrouw  Smit‬', 'Mevrouw Smit', 'Mevrouw Smit'],
    ['⁨Jan [oud]: de 2e⁩', 'Jan [oud]: de 2e', 'Jan [oud]: de 2e'],
    ['<b>Jan</b> & zn', '<b>Jan</b> & zn', '<b>Jan</b> & zn'],
    ['+31 6 00000001', '+31 6 00000001', null],
    ['‪+31 6 00000001‬', '+31 6 00000001', null],
    ['06-00000001', '06-00000001', null],
    ['112', '112', '112'],
    ['', null, null],
  ])('reads the title %j', (title, key, citizenName) => {
    expect(readWhatsApp(chatPage(ROW, top(title)))).toMatchObject({ key, citizenName });
  });

  it.each(['typing…', 'typing...', 'is typing…', 'aan het typen…', 'is aan het typen...', 'Typt…'])(
    'knows that %j means typing',
    (subtitle) => {
      expect(readWhatsApp(chatPage(ROW, top('Mevrouw Smit', subtitle))).citizenTyping).toBe(true);
    },
  );

  it.each(['', 'online', 'laatst gezien vandaag om 14:05', 'klik hier voor contactinfo', 'prototyping'])(
    'does not take %j for typing',
    (subtitle) => {
      expect(readWhatsApp(chatPage(ROW, top('Mevrouw Smit', subtitle))).citizenTyping).toBe(false);
    },
  );

  it('does not take a name for typing', () => {
    expect(readWhatsApp(chatPage(ROW, top('typing…', 'online'))).citizenTyping).toBe(false);
  });
});
