import { describe, expect, test } from 'vitest';
import { extendLexicon, type LexiconExtension, listNames } from '../../utils/dutch/extend-lexicon';
import { read } from '../../utils/dutch/read';

function extended(lists: Record<string, readonly string[]>): LexiconExtension {
  const result = extendLexicon(lists);
  if (!result.ok) throw new Error(result.problems.join(' '));
  return result.extension;
}

const problems = (lists: Record<string, readonly string[]>) => {
  const result = extendLexicon(lists);
  return result.ok ? [] : result.problems;
};

describe('phrases of a trainer', () => {
  const lexicons = extended({
    greeting: ['< Alaaf', 'Goeie méérge!'],
    'thanks-quiet': ['dank je de koekoek'],
    hold: ['ik tuimel de kelder ..2 in'],
    'bare-ack': ['komt voor de bakker'],
  });

  test.each([
    ['Alaaf, waarmee kan ik helpen?', 'greeting'],
    ['goeie meerge', 'greeting'],
    ['Zo, ik tuimel de kelder daar in.', 'hold'],
    ['Komt voor de bakker!', 'bare-ack'],
  ] as const)('%s: %s', (text, act) => {
    expect(read(text).acts).not.toContain(act);
    expect(read(text, { lexicons }).acts).toContain(act);
  });

  test('what only looks like an act counts no more', () => {
    expect(read('Dank je de koekoek.').acts).toContain('thanks');
    expect(read('Dank je de koekoek.', { lexicons }).acts).not.toContain('thanks');
  });

  test('a whole-message phrase is nothing inside a longer message', () => {
    expect(read('Dat komt voor de bakker zei hij vroeger altijd', { lexicons }).acts).not.toContain(
      'bare-ack',
    );
  });

  test('leave the reading of others alone, and are remembered', () => {
    const text = 'Alaaf allemaal';
    expect(read(text, { lexicons })).toBe(read(text, { lexicons }));
    expect(read(text, { lexicons: extended({ greeting: ['hoi'] }) }).acts).not.toContain('greeting');
    expect(read(text).acts).not.toContain('greeting');
  });

  test('the same phrase twice counts once', () => {
    expect(extended({ greeting: ['alaaf', 'Alaaf!', 'houdoe'] }).size).toBe(2);
  });
});

describe('a phrase that cannot be used', () => {
  test.each([
    ['', 'Er staat niets.'],
    ['   ', 'Er staat niets.'],
    ['..2 hallo', 'niet met een gat beginnen'],
    ['hallo ..0 daar', 'getal van 1 tot en met 9'],
    ['hallo ..999 daar', 'getal van 1 tot en met 9'],
    ['hallo < daar', 'alleen vooraan'],
    ['hallo > daar', 'alleen achteraan'],
    ['@bestaatniet hallo', 'De woordgroep "@bestaatniet" bestaat niet'],
    ['hallo? daar?', 'Minstens één woord'],
    ['*straat vegen', 'niet met een sterretje beginnen'],
    ['ab* hallo', 'minstens 3 letters'],
    ['je', 'in te veel zinnen'],
    ['hallo <script>', 'is geen woord'],
    [`hallo ${'x'.repeat(300)}`, 'langer dan 200 tekens'],
    [Array(13).fill('ja').join(' '), 'meer dan 12 woorden'],
  ])('%s', (phrase, why) => {
    const told = problems({ greeting: ['goed zo jongen', phrase] });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('greeting');
    expect(told[0]).toContain(why);
  });

  test('every problem is told, and nothing is made of the rest', () => {
    expect(problems({ greeting: ['je', 'hallo daar'], closing: ['..2'] })).toHaveLength(2);
  });

  test('a list that does not exist is named, with those that do', () => {
    expect(problems({ groeten: ['alaaf'] })[0]).toContain(
      'De lijst "groeten" bestaat niet. Kies uit: greeting',
    );
    expect(problems({ toString: ['alaaf'], question: ['toch niet'] })).toHaveLength(2);
  });

  test('too many phrases are refused', () => {
    expect(problems({ greeting: Array.from({ length: 501 }, (_, at) => `hallo ${at}`) })[0]).toContain('501');
  });
});

test('every list can be extended', () => {
  const lists = Object.fromEntries(listNames().map((name) => [name, ['drie mooie woorden']]));
  expect(problems(lists)).toEqual([]);
});
