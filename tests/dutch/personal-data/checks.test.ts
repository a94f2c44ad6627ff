import { describe, expect, it } from 'vitest';
import { passesElevenTest } from '../../../utils/dutch/personal-data/bsn';
import { passesLuhn } from '../../../utils/dutch/personal-data/credit-card';
import { passesDocumentCheck } from '../../../utils/dutch/personal-data/document-number';
import { passesMod97 } from '../../../utils/dutch/personal-data/iban';
import { found } from './found';

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

  it('knows the check digit of a document, and that no other will do', () => {
    const right = Array.from({ length: 10 }, (_, digit) => `NL7K2P4R${digit}`).filter(passesDocumentCheck);
    expect(right).toHaveLength(1);
    expect(passesDocumentCheck('VRIJDAG')).toBe(false);
    expect(passesDocumentCheck('L898902C')).toBe(false);
    expect(passesDocumentCheck('D2314589')).toBe(false);
    expect(passesDocumentCheck('D23145890')).toBe(false);
    expect(passesDocumentCheck('AB123456<')).toBe(false);
  });
  it('a number of which it is right needs no word for it, unless it is called otherwise', () => {
    const [right = ''] = Array.from({ length: 10 }, (_, digit) => `KTN40618${digit}`).filter(
      passesDocumentCheck,
    );
    const [wrong = ''] = Array.from({ length: 10 }, (_, digit) => `KTN40618${digit}`).filter(
      (number) => !passesDocumentCheck(number),
    );
    expect(found(`ze vroegen ${right}, klopt die wel?`)).toEqual([`document-number: ${right}`]);
    expect(found(`ze vroegen ${wrong}, klopt die wel?`)).toEqual([]);
    expect(found(`bestelling ${right} is nog niet binnen`)).toEqual([]);
  });
});
