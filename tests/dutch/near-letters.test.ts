import { describe, expect, test } from 'vitest';
import { withNearLetters } from '../../build/near-letters';
import { patternsBuiltBy } from './collect-patterns';

const ALPHABETS = {
  Latin: [0x0000, 0x024f],
  Vietnamese: [0x1e00, 0x1eff],
  Greek: [0x0388, 0x03f5],
  Cyrillic: [0x0400, 0x0481],
  Hebrew: [0x05d0, 0x05ea],
  Arabic: [0x0620, 0x06d3],
} as const;

describe('letters written out as ranges', () => {
  test.each(Object.entries(ALPHABETS))(
    '%s: the same letters and numerals, one by one',
    (_name, [from, to]) => {
      const characters = Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at));
      for (const kind of ['L', 'N']) {
        const near = new RegExp(withNearLetters(`^\\p{${kind}}$`), 'u');
        const exact = new RegExp(`^\\p{${kind}}$`, 'u');
        const others = characters.filter((character) => near.test(character) !== exact.test(character));
        expect(others.filter((character) => !FORMS.test(character))).toEqual([]);
      }
    },
  );

  test.each([
    ['a class of its own', /(?<!\p{L})dag(?!\p{L})/u, 'één dag', 'middag'],
    ['among other characters', /^[\p{L}'’-]{3,}$/u, "Ça'n", 'a1b'],
    ['the opposite', /^[^\p{L}\p{N}]$/u, '-', 'ß'],
    ['behind an escaped bracket', /^\[\p{N}\]$/u, '[7]', '[a]'],
    ['in any case', /^\p{L}{2}$/iu, 'Éø', '12'],
  ])('%s', (_name, pattern, matching, other) => {
    const near = new RegExp(withNearLetters(pattern.source), pattern.flags);
    expect([matching, other].map((text) => near.test(text))).toEqual([true, false]);
    expect(near.source).not.toContain('p{');
  });

  test.each(['Lu', 'Ll'])('%s: the same letters of our own alphabet', (kind) => {
    const near = new RegExp(withNearLetters(`^\\p{${kind}}$`), 'u');
    const exact = new RegExp(`^\\p{${kind}}$`, 'u');
    const ours = [...Array(0x180).keys()].map((code) => String.fromCharCode(code)).concat('Ș', 'ș', 'Ț', 'ț');
    expect(ours.filter((character) => near.test(character) !== exact.test(character))).toEqual([]);
  });

  test('what is no letter or numeral stays as it is', () => {
    expect(withNearLetters('\\p{M}\\p{Extended_Pictographic}')).toBe('\\p{M}\\p{Extended_Pictographic}');
  });

  test('a part that ends inside brackets is refused', () => {
    expect(() => withNearLetters('[\\p{L}')).toThrow('inside brackets');
  });

  test('these tests run on patterns as they ship', async () => {
    const built = await patternsBuiltBy(
      () => import('../../utils/dutch/personal-data/street-address'),
      'street',
    );
    expect(built.length).toBeGreaterThan(0);
    expect(built.filter(({ source }) => /\\p\{[LN]\}/.test(source))).toEqual([]);
  });
});

/** Forms of Arabic letters that are typed by nobody. */
const FORMS = /[\u066e\u066f]/;
