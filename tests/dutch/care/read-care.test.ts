import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CareReading } from '../../../utils/dutch/care/care-reading';
import { readCare } from '../../../utils/dutch/care/read-care';

const spansOf = (reading: CareReading) => {
  const { unpleasant, ...others } = reading;
  return [...Object.values(unpleasant), ...Object.values(others)].flat();
};

const WORDS =
  'ik jij u je mijn niet geen meer wil dood maak sla bezwaar klacht gegevens stop kanker brand water dijk mes idioot , . ? ! " \' 😂 \u200b é de het een van leven zonder boek over hoe'.split(
    ' ',
  );

describe('the care reading of a text', () => {
  it('is the same object for the same text', () => {
    expect(readCare('ik wil een klacht indienen')).toBe(readCare('ik wil een klacht indienen'));
  });

  it('gives offsets in the text as it was written, invisible marks and all', () => {
    const text = 'hoi\u200b\u200b 😀 hierbij maak ik bezw\u200baar tegen de boete';
    const [message] = readCare(text).formalMessages;
    expect(text.slice(message?.start, message?.end)).toContain('bezw\u200baar');
  });

  it('says nothing about an everyday message', () => {
    expect(spansOf(readCare('Goedemorgen, tot hoe laat zijn jullie vandaag open?'))).toEqual([]);
  });

  it('never throws, and every span lies inside the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (sentence) => {
        for (const { start, end } of spansOf(readCare(sentence))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(sentence.length);
        }
      }),
    );
  });

  it.each([
    'ik maak je dood ',
    'niet meer ',
    'er ',
    '?!',
    'je bent een ',
    '\u202e',
    'idioot ',
    'mijn gegevens van ',
  ])('gets through 100 kB of "%s"', (part) => {
    expect(() => spansOf(readCare(part.repeat(Math.ceil(100_000 / part.length))))).not.toThrow();
  });
});
