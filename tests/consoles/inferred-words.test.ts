import { describe, expect, it } from 'vitest';
import { classWords } from '../../utils/consoles/infer/class-words';
import { isDividerText, isTimeText, isTypingText } from '../../utils/consoles/infer/shown-words';

describe('what is shown beside messages', () => {
  it.each([
    '14:05',
    '9.12',
    'gisteren om 9.12 uur',
    '5 min geleden',
    '12 nov',
    '20 nov, 13:30',
    'Vandaag',
    '2026-11-20 14:05',
  ])('%s is a time', (text) => expect(isTimeText(text)).toBe(true));

  it.each(['17', 'Nummer 17', '1234 AB nummer 17', 'Morgen om 9.40 uur is er plek', 'Ja', 'mei is prima'])(
    '%s is what someone says',
    (text) => expect(isTimeText(text)).toBe(false),
  );

  it('a day and a count of unread messages divide, an answer does not', () => {
    expect(['— Vandaag —', '3 ongelezen berichten', 'Nieuwe berichten'].map(isDividerText)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['Nieuw paspoort', '3 kinderen', 'Oké'].map(isDividerText)).toEqual([false, false, false]);
  });

  it('knows who is typing from a sentence about typing', () => {
    expect(isTypingText('Anouk is aan het typen…')).toBe(true);
    expect(isTypingText('Ik heb het formulier getypt')).toBe(false);
  });
});

describe('the names in a class attribute', () => {
  const words = (value: string) => [...classWords(value).words].toSorted();

  it('are taken apart into words, however they were put together', () => {
    expect(words('chat-line chat-line--customer')).toEqual(['chat', 'customer', 'line']);
    expect(words('messageRow isOwn')).toEqual(['is', 'message', 'own', 'row']);
  });

  it('leave out what a program made up', () => {
    expect(words('Message_row__x7Yq2 css-1k2x9ab sc-gEvEer fAkQOe')).toEqual(['message', 'row']);
    expect(classWords('sc-gEvEer bubble').written).toEqual(['bubble']);
  });
});
