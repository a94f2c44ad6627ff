import { describe, expect, it } from 'vitest';
import { re2Patterns } from '../../utils/guidelines/re2-patterns';

function matches(pattern: string, text: string): boolean {
  const compiled = re2Patterns.compile([pattern]);
  if (!compiled.ok) throw new Error(compiled.why);
  return compiled.patterns.matching(text).has(0);
}

const whyNot = (pattern: string) => {
  const compiled = re2Patterns.compile([pattern]);
  return compiled.ok ? null : compiled.why;
};

describe('a pattern of a trainer', () => {
  it.each([
    ['fiets(en)?', 'Twee FIETSEN, graag.'],
    ['fiets|fietsen', 'twee fietsen'],
    ['één', 'Ik heb er één.'],
    ['één', 'Ik heb er e\u0301e\u0301n.'],
    ['é+', '(é)'],
    ['(klant|pas)nummer\\s*\\d{4,}', 'mijn pasnummer 12345 is weg'],
    ['^hallo', 'Hallo daar'],
    ['\\?{2,}', 'Bent u er nog??'],
    ['hoi', 'niet hoiho maar hoi'],
    ['😡', 'boos😡'],
  ])('%s is in: %s', (pattern, text) => expect(matches(pattern, text)).toBe(true));

  it.each([
    ['fiets', 'fietsen'],
    ['een', 'meent u dat'],
    ['t', 'café'],
    ['caf', 'café'],
    ['caf', 'cafe\u0301'],
    ['\\d{9}', '1234567890'],
    ['^hallo', 'zeg hallo'],
    ['.', ''],
  ])('%s is not in: %s', (pattern, text) => expect(matches(pattern, text)).toBe(false));

  it('is one of many, asked in one go', () => {
    const compiled = re2Patterns.compile(['fiets', 'auto', 'bus']);
    expect(compiled.ok && [...compiled.patterns.matching('met de bus of de fiets')].toSorted()).toEqual([
      0, 2,
    ]);
  });

  it('never takes more time than the text is long', () => {
    for (const pattern of ['(a+)+$', '(\\w*\\s*)*x', '(?:a|b|ab)*c', '(.*)(.*)(.*)=y'])
      expect(matches(pattern, 'ab '.repeat(300_000))).toBe(false);
  });
});

describe('a pattern that cannot be used', () => {
  it.each([
    ['(?=u)je', 'Vooruit- of terugkijken ("(?=")'],
    ['(?!het)een', '"butNot"'],
    ['(?<!het)een', 'terugkijken'],
    ['(je) \\1', 'eerder stuk'],
    ['\\bje\\b', 'hele woorden'],
    ['(je', 'haakje ")"'],
    ['[je', 'haakje "]"'],
    ['a**', 'twee herhalingstekens'],
    ['*a', 'hoort een teken te staan'],
    ['a{2000}', 'te groot'],
    ['((a{100}){100}){100}', 'te groot'],
    ['(a{30}){30}', 'te groot'],
    ['(\\pL{1,30}){1,30}', 'te groot'],
    ['a*', 'leeg bericht'],
    ['\\y', 'schuine streep'],
    ['x'.repeat(201), 'langer dan 200'],
  ])('%s', (pattern, why) => expect(whyNot(pattern)).toContain(why));

  it('is named by its place, and more than a hundred are refused', () => {
    expect(re2Patterns.compile(['goed', '(fout'])).toMatchObject({ ok: false, at: 1 });
    expect(re2Patterns.compile(Array(101).fill('goed'))).toMatchObject({ ok: false });
  });

  it('says so of a backslash that is itself escaped no more', () => {
    expect(whyNot('a\\\\b')).toBeNull();
  });
});
