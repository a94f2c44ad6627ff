import { expect, it } from 'vitest';
import { findBareFormula } from '../../../utils/dutch/story/bare-formula';
import { sympathies } from '../../../utils/dutch/story/sympathy';

it('counts the sentences that feel with the reader', () => {
  expect(sympathies('Wat vervelend voor u. Dat moet zwaar zijn. U kunt bellen.')).toBe(2);
  expect(sympathies('Dat is niet fijn voor u.')).toBe(1);
  expect(sympathies('Ik begrijp dat dit moeilijk voor je is.')).toBe(1);
});

it('does not count praise, congratulations, or the question said again', () => {
  expect(sympathies('Goed dat u dit meldt.')).toBe(0);
  expect(sympathies('Gefeliciteerd met uw dochter!')).toBe(0);
  expect(sympathies('Ik begrijp dat u een nieuwe pas wilt.')).toBe(0);
});

it.each([
  ['Ik begrijp het. U moet het formulier invullen.', 'Ik begrijp het'],
  ['Goedemiddag, dat snap ik heel goed, maar het kan niet.', 'dat snap ik heel goed'],
  ['Heel begrijpelijk.', 'Heel begrijpelijk'],
])('finds the bare formula in %s', (text, formula) => {
  const found = findBareFormula(text);
  expect(text.slice(found?.start, found?.end)).toBe(formula);
});

it.each([
  'Ik begrijp het, ik pas het aan.',
  'Ik begrijp het. Ik zet het erbij.',
  'Ik begrijp dat twee weken lang is.',
  'Twee weken is lang, dat begrijp ik.',
  'Ik begrijp het niet.',
  'Begrijp je het?',
])('finds none in %s', (text) => expect(findBareFormula(text)).toBeNull());
