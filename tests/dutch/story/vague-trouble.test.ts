import { expect, it } from 'vitest';
import { isPastedOrListed } from '../../../utils/dutch/story/not-a-story';
import { sumsUp } from '../../../utils/dutch/story/sums-up';
import { isVagueTrouble } from '../../../utils/dutch/story/vague-trouble';

it.each([
  'het gaat niet goed hier',
  'ik zit er doorheen',
  'alles gaat mis',
  'ik voel me rot',
  'het lukt niet',
])('nothing to act on yet: %s', (text) => expect(isVagueTrouble(text)).toBe(true));

it.each([
  'Mijn pas is kapot',
  'pas kwijt',
  'het formulier doet het niet',
  'Er ligt vuilnis naast de container',
  'Ik ben wanhopig, waar kan ik slapen vannacht?',
  'ok',
])('something to act on, or nothing wrong: %s', (text) => expect(isVagueTrouble(text)).toBe(false));

it('hears a summary in its different forms', () => {
  for (const text of [
    'Als ik u goed begrijp, lekt het.',
    'Het gaat dus om de huur?',
    'Klopt het dat u belde?',
    'U schrijft dat het lekt.',
  ])
    expect(sumsUp(text), text).toBe(true);
  for (const text of ['Bel de storingsdienst.', 'U kunt het formulier invullen.', 'Ik begrijp het.'])
    expect(sumsUp(text), text).toBe(false);
});

it('tells a letter and a list from a story', () => {
  expect(isPastedOrListed('Ons kenmerk: A12\nGeachte heer, wij hebben uw aanvraag ontvangen.')).toBe(true);
  expect(isPastedOrListed('- stoel\n- tafel\n- kast')).toBe(true);
  expect(isPastedOrListed('Vorige week begon het te lekken.\nNu is alles nat.')).toBe(false);
});
