import { describe, expect, it } from 'vitest';
import { read } from '../../utils/dutch/read';

describe('form of address', () => {
  it.each([
    ['Kunt u uw pas meenemen?', 'u'],
    ['Kun je je pas meenemen?', 'je'],
    ['Kunt u je pas meenemen?', 'mixed'],
    ['Dankuwel!', 'u'],
    ['Alsjeblieft, hier is de link.', 'je'],
    ['Bel het UWV.', 'none'],
    ['De balie is open tot 16 u.', 'none'],
    ['De vergadering begint om negen u.', 'none'],
    ['Je mag hier 30 km/u rijden.', 'je'],
    ['Dat is 30 km/u.', 'none'],
    ['De U-bocht is dicht.', 'none'],
    ['Lees het boek "Jij en ik".', 'none'],
    ["Klik op 'Uw gegevens'.", 'none'],
    ["Ze zong je t'aime.", 'none'],
    ['Een meisje met een beetje jeugdzorg.', 'none'],
    ['Zo zie je maar.', 'none'],
    ['Hebben jullie dat boek?', 'none'],
    ['Kijk in Je Leefomgeving.', 'none'],
    ['Vul a.u.b. het formulier in.', 'none'],
    ['', 'none'],
  ])('%s → %s', (text, form) => expect(read(text).addressForm).toBe(form));

  it('points at the words', () => {
    const text = 'Heeft u je pas?';
    expect(
      read(text).addressWords.map(({ start, end, register }) => [text.slice(start, end), register]),
    ).toEqual([
      ['u', 'u'],
      ['je', 'je'],
    ]);
  });
});
