import { describe, expect, it } from 'vitest';
import { channelSchema } from '../../utils/conversation/channel';
import { type OwnDataKind, ownDataProblem } from '../../utils/rules/own-data-problem';
import { privateDataIn } from '../../utils/rules/private-data';

const GOOD: readonly (readonly [OwnDataKind, string])[] = [
  ['ibans', 'NL91 ABNA 0417 1643 00'],
  ['ibans', 'nl91abna0417164300'],
  ['phones', '14 0181'],
  ['phones', '+31 (0)181 - 12 34 56'],
  ['emails', 'info@voorbeeld.nl'],
  ['addresses', 'Markt 1, 3201 AB Spijkenisse'],
  ['addresses', '3201 AB 1'],
  ['domains', 'voorbeeld.nl'],
  ['domains', '@zorg.voorbeeld.nl'],
];
const WRONG: readonly (readonly [OwnDataKind, string, string])[] = [
  ['ibans', 'NL92 ABNA 0417 1643 00', 'iban-check'],
  ['ibans', 'NL91 ABNA 0417 1643 00 en NL91 ABNA 0417 1643 00', 'iban-check'],
  ['phones', 'bel ons', 'phone-shape'],
  ['phones', '12', 'phone-shape'],
  ['emails', 'info@voorbeeld', 'email-shape'],
  ['emails', 'mail info@voorbeeld.nl', 'email-shape'],
  ['addresses', 'bij de kerk', 'address-shape'],
  ['domains', 'voorbeeld', 'domain-shape'],
  ['addresses', `Markt 1 ${'a'.repeat(200)}`, 'too-long'],
];

describe('a line of the organisation’s own data', () => {
  it.each(GOOD)('%s: %s', (kind, line) => expect(ownDataProblem(kind, line)).toBeNull());
  it.each(WRONG)('%s: %s is refused', (kind, line, why) => expect(ownDataProblem(kind, line)).toBe(why));

  it('that is taken is no longer private in a draft', () => {
    const text = 'Maak het over naar NL91 ABNA 0417 1643 00.';
    const ibans = ['nl91abna0417164300'];
    expect(privateDataIn(text, channelSchema.parse({}))).toHaveLength(1);
    const own = channelSchema.parse({ ownData: { ibans } });
    expect(privateDataIn(text, own)).toEqual([]);
  });
});
