import { describe, expect, it } from 'vitest';
import { passesElevenTest } from '../../../utils/dutch/personal-data/bsn';
import { passesLuhn } from '../../../utils/dutch/personal-data/credit-card';
import { passesMod97 } from '../../../utils/dutch/personal-data/iban';

describe('the checks', () => {
  it('knows the eleven test', () => {
    expect(passesElevenTest('111222333')).toBe(true);
    expect(passesElevenTest('123456782')).toBe(true);
    expect(passesElevenTest('123456789')).toBe(false);
    expect(passesElevenTest('000000000')).toBe(false);
  });
  it('knows mod 97 and Luhn', () => {
    expect(passesMod97('NL91ABNA0417164300')).toBe(true);
    expect(passesMod97('NL92ABNA0417164300')).toBe(false);
    expect(passesLuhn('4111111111111111')).toBe(true);
    expect(passesLuhn('4111111111111112')).toBe(false);
  });
});
