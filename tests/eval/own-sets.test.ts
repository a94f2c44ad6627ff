import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { passesElevenTest } from '../../utils/dutch/personal-data/bsn';
import { passesLuhn } from '../../utils/dutch/personal-data/credit-card';
import { passesMod97 } from '../../utils/dutch/personal-data/iban';
import { readSets } from './items';
import { AGENT_CARE_KINDS, PERSONAL_DATA, SCORED_ACTS } from './labels';

const sets = readSets(fileURLToPath(new URL('own', import.meta.url)));
const sentences = [...sets.personalData, ...sets.requests, ...sets.address, ...sets.acts, ...sets.care];

const labelled = (type: string) =>
  sets.personalData.flatMap(({ id, text, spans }) =>
    spans.filter((span) => span.type === type).map(({ start, end }) => [id, text.slice(start, end)] as const),
  );

/** What stands there more than once. */
function twice(all: readonly string[]): string[] {
  const seen = new Set<string>();
  return all.filter((one) => seen.size === seen.add(one).size);
}

describe('our own labelled sentences', () => {
  test('are enough to measure with', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(500);
    expect(sets.conversion.length).toBeGreaterThanOrEqual(150);
  });

  test('have an id and a text of their own', () => {
    const ids = [...sentences, ...sets.conversion].map(({ id }) => id);
    expect(twice(ids)).toEqual([]);
    for (const set of [sets.personalData, sets.requests, sets.address, sets.acts, sets.care]) {
      expect(twice(set.map(({ text }) => text.toLowerCase()))).toEqual([]);
    }
  });

  test('show every kind of personal data, every request, every form and every act', () => {
    const kinds = new Set(sets.personalData.flatMap(({ spans }) => spans.map(({ type }) => type)));
    expect([...kinds].sort()).toEqual([...PERSONAL_DATA].sort());
    expect([...new Set(sets.requests.flatMap(({ asks }) => asks))].sort()).toEqual([...PERSONAL_DATA].sort());
    expect([...new Set(sets.address.map(({ form }) => form))].sort()).toEqual(['je', 'mixed', 'none', 'u']);
    expect([...new Set(sets.acts.flatMap(({ acts }) => acts))].sort()).toEqual([...SCORED_ACTS].sort());
  });

  test('have what counts in the words of an agent in such words only', () => {
    const ofCitizens = sets.care.filter(({ role }) => role === 'citizen');
    expect(ofCitizens.filter(({ care }) => care.some((kind) => AGENT_CARE_KINDS.has(kind)))).toEqual([]);
  });

  test('hold as many messages without personal data as with it', () => {
    const without = sets.personalData.filter(({ spans }) => spans.length === 0).length;
    expect(without / sets.personalData.length).toBeGreaterThan(0.4);
  });
});

describe('labelled spans', () => {
  test('stand in their text, in order, and do not begin or end with a space', () => {
    for (const { id, text, spans } of sets.personalData) {
      let done = 0;
      for (const { start, end } of spans) {
        expect(start, id).toBeGreaterThanOrEqual(done);
        expect(end, id).toBeGreaterThan(start);
        expect(end, id).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end), id).toBe(text.slice(start, end).trim());
        done = end;
      }
    }
  });

  test.each(labelled('bsn'))('%s: a burgerservicenummer passes its check', (_id, value) => {
    expect(passesElevenTest(value.replace(/\D/g, ''))).toBe(true);
  });

  test.each(labelled('iban'))('%s: an IBAN passes its check', (_id, value) => {
    expect(passesMod97(value.replace(/[^a-z0-9]/gi, ''))).toBe(true);
  });

  test.each(labelled('credit-card'))('%s: a card number passes its check', (_id, value) => {
    expect(passesLuhn(value.replace(/\D/g, ''))).toBe(true);
  });

  test('a number that looks like a burgerservicenummer and is none does pass the check', () => {
    const lookalikes = sets.personalData.filter(({ tags }) => tags.includes('passes-elfproef'));
    expect(lookalikes.length).toBeGreaterThan(5);
    for (const { id, text } of lookalikes) {
      const numbers = (text.match(/\d(?:[ .-]?\d){8}/g) ?? []).map((number) => number.replace(/\D/g, ''));
      expect(numbers.some(passesElevenTest), id).toBe(true);
    }
  });
});

test('the two forms of a pair differ, and the one with je has fewer words of address with u', () => {
  const formal = /(?<!\p{L})(?:u|uw|uzelf|kuntu|hebtu)(?!\p{L}|-)/giu;
  const count = (text: string) => text.match(formal)?.length ?? 0;
  for (const { id, u, je } of sets.conversion) {
    expect(u, id).not.toBe(je);
    // What is left there is a letter, an hour, a name or somebody else's words.
    if (count(u) > 0) expect(count(je), id).toBeLessThan(count(u));
  }
});
