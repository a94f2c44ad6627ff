import { describe, expect, it } from 'vitest';
import { looksUpNow } from '../../utils/rules/looks-up-now';

describe('looking something up while the citizen waits', () => {
  it.each([
    'Momentje, ik kijk het even na.',
    'Ik check het even voor u.',
    'Dat is vervelend, ik kijk het meteen na.',
    'Een ogenblik, ik zoek het uit',
    'Ik ga het even opzoeken, wacht u even?',
  ])('is no delay: %s', (text) => expect(looksUpNow(text)).toBe(true));

  it.each([
    'Ik kijk het na en kom erop terug.',
    'Momentje, ik vraag het na bij een collega.',
    'Op dit moment weet ik dat nog niet.',
    'Ik zoek het even uit.',
    'Ik kijk even, u hoort van mij.',
    'Dat weet ik niet.',
  ])('puts it off: %s', (text) => expect(looksUpNow(text)).toBe(false));
});
