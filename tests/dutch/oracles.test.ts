import fc from 'fast-check';
import { composeIBAN, getCountrySpecifications, isValidIBAN } from 'ibantools';
import { validate as validateBsn } from 'stdnum/lib/cjs/nl/bsn.js';
import validator from 'validator';
import { describe, expect, test } from 'vitest';
import { passesElevenTest } from '../../utils/dutch/personal-data/bsn';
import { findCreditCard, passesLuhn } from '../../utils/dutch/personal-data/credit-card';
import { findIban, passesMod97 } from '../../utils/dutch/personal-data/iban';

const MANY = { numRuns: 2000 };
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

describe('the eleven test, against stdnum', () => {
  const isBsn = (value: string) => validateBsn(value).isValid;

  test('nine digits', () => {
    fc.assert(
      fc.property(digits(9), (value) => {
        fc.pre(!value.startsWith('00'));
        expect(passesElevenTest(value)).toBe(isBsn(value));
      }),
      MANY,
    );
  });

  test('eight digits, the zero in front dropped', () => {
    fc.assert(
      fc.property(digits(8), (value) => {
        fc.pre(!value.startsWith('0'));
        expect(passesElevenTest(value)).toBe(isBsn(value));
      }),
      MANY,
    );
  });

  test('ten numbers that differ in their last digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000_000, max: 99_999_998 }), (stem) => {
        const ours = Array.from({ length: 10 }, (_, last) => passesElevenTest(`${stem}${last}`));
        const theirs = Array.from({ length: 10 }, (_, last) => isBsn(`${stem}${last}`));
        expect(ours).toEqual(theirs);
      }),
    );
  });
});

describe('the mod 97 test, against ibantools', () => {
  /** Whole IBANs of one country, with the check digits ibantools gives them. */
  function ibansOf(country: string): fc.Arbitrary<string> {
    const pattern = getCountrySpecifications()[country]?.bban_regexp;
    if (!pattern) throw new Error(`ibantools does not know ${country}.`);
    return fc
      .stringMatching(new RegExp(pattern))
      .map(
        (bban) => composeIBAN({ countryCode: country, bban: country === 'BE' ? belgian(bban) : bban }) ?? '',
      )
      .filter((iban) => isValidIBAN(iban)); // some countries have a check inside the account number too
  }

  // Belgian account numbers carry a check of their own in their last two digits.
  function belgian(bban: string): string {
    const account = bban.slice(0, 10);
    return account + String(Number(account) % 97 || 97).padStart(2, '0');
  }

  const countries = ['NL', 'BE', 'DE', 'LU', 'GB', 'PL', 'RO', 'BG', 'TR', 'MA', 'AT', 'CH', 'IE'];

  test.each(countries)('%s: what they accept passes, and is found whole in a sentence', (country) => {
    fc.assert(
      fc.property(ibansOf(country), (iban) => {
        expect(passesMod97(iban)).toBe(true);
        const before = 'graag overmaken naar ';
        const found = { start: before.length, end: before.length + iban.length };
        expect(findIban(`${before}${iban}, dank!`)).toEqual([found]);
      }),
      { numRuns: 50 },
    );
  });

  test('one wrong digit is refused by both', () => {
    fc.assert(
      fc.property(ibansOf('NL'), fc.integer({ min: 8, max: 17 }), digits(1), (iban, at, digit) => {
        const changed = iban.slice(0, at) + digit + iban.slice(at + 1);
        expect(passesMod97(changed)).toBe(isValidIBAN(changed));
      }),
      MANY,
    );
  });

  test('a text that is no account number at all never passes', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 15, maxLength: 34, unit: 'binary' }), (text) => {
        fc.pre(!/^[a-z0-9]+$/i.test(text));
        expect(passesMod97(text)).toBe(false);
        expect(isValidIBAN(text)).toBe(false);
      }),
    );
  });
});

describe('the Luhn test, against validator', () => {
  test('thirteen to nineteen digits', () => {
    const number = fc.integer({ min: 13, max: 19 }).chain(digits);
    fc.assert(
      fc.property(number, (value) => {
        fc.pre(!/^0+$/.test(value));
        expect(passesLuhn(value)).toBe(validator.isLuhnNumber(value));
      }),
      MANY,
    );
  });

  test.each([
    ['visa', '4', 16],
    ['mastercard', '53', 16],
    ['mastercard of the second series', '2545', 16],
    ['american express', '37', 15],
  ])('a %s they accept is found next to its name', (_brand, prefix, length) => {
    const card = digits(length - prefix.length - 1).map((middle) => withCheckDigit(prefix + middle));
    fc.assert(
      fc.property(card, (value) => {
        fc.pre(validator.isCreditCard(value));
        const before = 'Ik betaalde met mijn creditcard ';
        expect(findCreditCard(before + value)).toEqual([
          expect.objectContaining({ start: before.length, end: before.length + value.length }),
        ]);
      }),
    );
  });

  function withCheckDigit(stem: string): string {
    const last = Array.from({ length: 10 }, (_, digit) => String(digit)).find((digit) =>
      validator.isLuhnNumber(stem + digit),
    );
    return stem + (last ?? '0');
  }
});
