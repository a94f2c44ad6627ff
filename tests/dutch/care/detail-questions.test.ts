import { describe, expect, it } from 'vitest';
import { findDetailQuestions } from '../../../utils/dutch/care/detail-questions';
import { wordsOf } from './words-of';

const about = (text: string) => [...new Set(findDetailQuestions(wordsOf(text)).map((found) => found.about))];

describe('questions that ask on about something delicate', () => {
  it.each([
    ['Welke behandeling krijgt u?', ['health']],
    ['Gaat u naar de moskee?', ['religion']],
    ['Waarom bent u gevlucht?', ['ethnicity']],
    ['Hoe hoog zijn uw schulden?', ['debts']],
    ['Waarvoor bent u veroordeeld?', ['criminal']],
    ['Kunt u daar iets meer over vertellen?', ['any']],
    ['Hoe is dat zo gekomen?', ['any']],
  ])('%s', (text, expected) => expect(about(text)).toEqual(expected));

  it.each([
    'Wanneer wilt u langskomen?',
    'Neem de brief van uw arts mee naar uw behandeling.',
    'Waar kunt u met schulden terecht?',
    'Wilt u daar meer over vertellen op uw afspraak?',
    'Hoe gaat het nu met u?',
  ])('none in: %s', (text) => expect(about(text)).toEqual([]));
});
