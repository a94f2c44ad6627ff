import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Register } from '../../utils/conversation/address';
import { convertAddress } from '../../utils/dutch/convert-address';
import type { PersonalDataType } from '../../utils/dutch/dutch-reading';
import { replaceSpans } from '../../utils/dutch/mask';
import { read } from '../../utils/dutch/read';
import { withoutFreeChoices } from '../eval/free-choices';

/** What surrounds data in a chat and shifts its place: emoji, combining marks, right-to-left text, odd spaces. */
const noise = fc.array(
  fc.constantFrom(
    '👍🏽',
    '👩‍👩‍👧',
    '🇳🇱',
    'é',
    'e\u0301e\u0308n',
    'مرحبا',
    'שלום',
    '\u202eomgekeerd\u202c',
    'ok.',
    'Hoi!',
    '\n',
    '\u00a0',
    '\u200b',
    '…',
    '😀😀',
    'ﬁets',
  ),
  { maxLength: 6 },
);

const VALUES: readonly (readonly [PersonalDataType, string, string])[] = [
  ['bsn', 'mijn bsn is', '111222333'],
  ['iban', 'mijn rekening is', 'NL91 ABNA 0417 1643 00'],
  ['email', 'mail me op', 'tineke.vos@gmail.com'],
  ['phone', 'mijn nummer is', '06-48213907'],
  ['postcode-address', 'ik woon op', '3201 AB 12'],
  ['date-of-birth', 'ik ben geboren op', '3 maart 1968'],
  ['licence-plate', 'mijn kenteken is', 'TX-483-K'],
];

const around = (before: readonly string[], introduction: string, value: string, after: readonly string[]) => {
  const start = [...before, introduction].join(' ');
  return { text: [`${start} ${value}.`, ...after].join(' '), at: start.length + 1 };
};

describe('offsets', () => {
  test.each(VALUES)(
    '%s: slice to what was written, whatever stands around it',
    (type, introduction, value) => {
      fc.assert(
        fc.property(noise, noise, (before, after) => {
          const { text, at } = around([...before, 'ok.'], introduction, value, after);
          const found = read(text).personalData.filter((span) => span.type === type);
          expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([value]);
          expect(found[0]?.start).toBe(at);
        }),
      );
    },
  );

  test('words that address the reader slice to themselves', () => {
    fc.assert(
      fc.property(noise, noise, fc.constantFrom('u', 'uw', 'je', 'jouw'), (before, after, word) => {
        const text = [...before, 'wij helpen', word, 'graag', ...after].join(' ');
        const found = read(text).addressWords.map(({ start, end }) => text.slice(start, end));
        expect(found).toEqual([word]);
      }),
    );
  });

  test('never cut a character in two', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), noise.map(String))), (pieces) => {
        const text = pieces.join(' bsn 111222333 u ');
        for (const { start, end } of [...read(text).personalData, ...read(text).addressWords]) {
          expect(text.slice(start, end)).not.toMatch(/\p{Surrogate}/u);
        }
      }),
    );
  });
});

describe('masking', () => {
  test('never shows a value that was found', () => {
    const value = fc.constantFrom(...VALUES);
    fc.assert(
      fc.property(fc.array(fc.tuple(noise, value), { minLength: 1, maxLength: 4 }), (pieces) => {
        const text = pieces
          .map(([before, [, introduction, secret]]) => [...before, introduction, `${secret}.`].join(' '))
          .join(' ');
        const masked = replaceSpans(text, read(text).personalData, '•••');
        for (const [, [, , secret]] of pieces) expect(masked).not.toContain(secret);
        expect(read(masked).personalData).toEqual([]);
      }),
    );
  });

  test('keeps everything else, byte for byte', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.tuple(fc.nat(60), fc.nat(60))), (text, ends) => {
        const spans = ends.map(([one, other]) => ({
          start: Math.min(one, other),
          end: Math.max(one, other),
        }));
        const covered = (at: number) => spans.some(({ start, end }) => at >= start && at < end);
        const kept = text.split('').filter((_, at) => !covered(at));
        expect(replaceSpans(text, spans, '')).toBe(kept.join(''));
      }),
    );
  });
});

describe('reading', () => {
  test('never throws', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
      fc.lorem({ mode: 'sentences' }),
    );
    fc.assert(
      fc.property(anything, (text) => {
        expect(() => read(text)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});

describe('turning a draft there and back', () => {
  // Written with u; every one of them has a sure counterpart.
  const sentence = fc.constantFrom(
    'Heeft u de brief gelezen?',
    'U kunt morgen langskomen.',
    'Ik help u graag.',
    'Uw pas ligt klaar bij de balie.',
    'Als u verhuist, geeft u dat aan ons door.',
    'Wilt u dat ik u terugbel?',
    'Mijn collega stuurt u een mail.',
    'Wij hebben uw melding ontvangen.',
    'Dank u wel voor uw geduld.',
    'Bent u daar al geweest?',
    'De lantaarnpaal is gemaakt. 👍🏽',
    'Het loket sluit om 16 u.',
    'Klik op "Uw gegevens" en daarna op verder.',
    'Dat loopt via het UWV.',
  );
  const draft = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((sentences) => sentences.join(' '));

  test('gives the text again where no place was unsure', () => {
    fc.assert(
      fc.property(draft, fc.constantFrom<Register>('je', 'u'), (text, first) => {
        const start = first === 'je' ? text : convertAddress(text, 'je').text;
        const there = convertAddress(start, first);
        const back = convertAddress(there.text, first === 'je' ? 'u' : 'je');
        fc.pre(there.unsure.length === 0 && back.unsure.length === 0);
        expect(withoutFreeChoices(back.text)).toBe(withoutFreeChoices(start));
      }),
    );
  });

  test('leaves one form only on the way', () => {
    fc.assert(
      fc.property(draft, (text) => {
        const { text: turned } = convertAddress(text, 'je');
        expect(['je', 'none']).toContain(read(turned).addressForm);
      }),
    );
  });

  test('unsure places stand inside the new text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        draft,
        fc.constantFrom<Register>('je', 'u'),
        (odd, text, to) => {
          const converted = convertAddress(`${odd} ${text}`, to);
          for (const { start, end } of converted.unsure) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(converted.text.length);
          }
        },
      ),
    );
  });
});
