import { describe, expect, test } from 'vitest';
import {
  CHECK_PLACES,
  learntFromQuestions,
  likelyChecks,
} from '../../../utils/dutch/acts/likely-check-question';
import { LIKELY_CHECK } from '../../../utils/dutch/acts/likely-check-weights';
import { prepareText } from '../../../utils/dutch/prepared-text';
import { read } from '../../../utils/dutch/read';
import { weighedWords, weightFor } from '../../../utils/dutch/weighed-words';

const inMessage = (text: string) => prepareText(text).words;
const table = weighedWords(LIKELY_CHECK, CHECK_PLACES);

test.each([
  'Ik heb de code opnieuw verstuurd. Doet de app het inmiddels weer bij u?',
  'Welke dag komt u het beste uit? En hoe laat?',
  'Is zo wat helderder hoe de berekening in elkaar steekt',
])('what is learnt from a question is what is weighed in it: %s', (text) => {
  const words = inMessage(text);
  const likely = learntFromQuestions(words).some((signs) => {
    const weight = signs.reduce((sum, sign) => {
      const [place = '', word = ''] = sign.split(' ');
      return sum + table.ofSign(word, CHECK_PLACES.indexOf(place));
    }, table.bias());
    return weight > weightFor(0.9);
  });
  expect(likelyChecks(words)).toBe(likely);
});

describe('questions whose words make it likely that they check something', () => {
  test.each([
    'Ik heb de activeringsmail opnieuw verstuurd. Doet hij het nu wel bij u?',
    'Maakt dit voorbeeld het wat overzichtelijker voor u?',
    'Kunt u met deze toelichting weer vooruit?',
  ])('%s', (text) => {
    expect(read(text).acts).toContain('check-question');
  });

  test.each([
    'Heeft u uw paspoort al bij de hand?',
    'Is het loket morgen open?',
    'Hoe lang duurt dat nog?',
    'Hoezo?',
  ])('not in %s', (text) => {
    expect(likelyChecks(inMessage(text))).toBe(false);
  });

  test('what is asked between quotation marks checks nothing', () => {
    expect(likelyChecks(inMessage('Wie vroeg mij "doet de app het inmiddels weer bij u"?'))).toBe(false);
  });
});
