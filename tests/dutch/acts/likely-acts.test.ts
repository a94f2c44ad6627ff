import { describe, expect, test } from 'vitest';
import {
  ACT_PLACES,
  learntFromSentences,
  likelyActs,
  WEIGHED_ACTS,
} from '../../../utils/dutch/acts/likely-acts';
import { LIKELY_ACTS } from '../../../utils/dutch/acts/likely-acts-weights';
import { prepareText } from '../../../utils/dutch/prepared-text';
import { read } from '../../../utils/dutch/read';
import { weighedWords, weightFor } from '../../../utils/dutch/weighed-words';

const MESSAGES = [
  'Ik leg het vanmiddag bij de planner neer, die zoekt contact.',
  'Voor de parkeervergunning moet u bij de dienst parkeren wezen.',
  'Kan ik verder nog iets voor je betekenen vandaag?',
  'De kast past niet in de lift.',
  'In de brief staat "u hoort morgen van ons", klopt dat?',
];
const table = weighedWords(LIKELY_ACTS, ACT_PLACES);
const inMessage = (text: string) => prepareText(text).words;

test.each(MESSAGES)('what is learnt from a message is what is weighed in it: %s', (text) => {
  const words = inMessage(text);
  const likely = WEIGHED_ACTS.filter(([, , level], act) =>
    learntFromSentences(words).some((signs) => {
      const weight = signs.reduce((sum, [word, place]) => sum + table.ofSign(word, 2 * act + place), 0);
      return weight > weightFor(level);
    }),
  );
  expect(likelyActs(words).sort()).toEqual(likely.map(([act]) => act).sort());
});

describe('acts that words make likely', () => {
  test('none in one word, nor in a sentence without end', () => {
    expect(likelyActs(inMessage('Bedankt'))).toEqual([]);
    expect(likelyActs(inMessage('kan ik verder nog iets voor je betekenen '.repeat(12)))).toEqual([]);
  });

  test('words in quotation marks do nothing', () => {
    expect([...read('Wat bedoelt u met "kan ik verder nog iets voor u betekenen"?').acts]).not.toContain(
      'further-help',
    );
  });
});
