import { describe, expect, it } from 'vitest';
import { inWords } from '../../../components/desk/handout/change-words';
import { textsIn } from '../../../components/shared/texts';
import { diffGuidance } from '../../../utils/guidelines/handout/pack-diff';
import { guidanceOf } from '../../../utils/guidelines/layers';
import { layersInForce } from '../../../utils/guidelines/layers-in-force';
import { packSchema } from '../../../utils/guidelines/pack-schema';
import { NO_POLICY, policySchema } from '../../../utils/guidelines/policy';
import { GRATIS } from './own-rule';

const pack = (more: object = {}) =>
  packSchema.parse({ format: 1, id: 'ons', title: 'Ons', version: 1, extends: ['kern'], ...more });
const of = (choice: Parameters<typeof layersInForce>[0]['pack'], policy = NO_POLICY) =>
  guidanceOf(layersInForce({ pack: choice, own: null, policy }));
const between = (before: object, after: object) => diffGuidance(of(pack(before)), of(pack(after)));

describe('what another pack changes', () => {
  it('is nothing between a pack and itself, or one that says the same in other words', () => {
    expect(between({}, {})).toEqual([]);
    expect(diffGuidance(of('kern'), of(pack()))).toEqual([]);
    const usual = { rules: { 'address-form': { on: true, severity: 'advice' } }, channel: { address: 'u' } };
    const said = between({}, usual).filter(({ kind }) => kind !== 'severity');
    expect(said).toEqual([]);
  });

  it('names a rule that goes on or off, and no details of one that goes off', () => {
    const [change, ...more] = between({}, { rules: { 'address-form': { on: false, severity: 'block' } } });
    expect(change).toMatchObject({ kind: 'rule-on', was: true, now: false });
    expect(more).toEqual([]);
  });

  it('shows numbers old and new with their unit, beside the default where nobody said any', () => {
    const on = { 'keep-it-short': { on: true } };
    const changes = between(
      { rules: on },
      { rules: { 'keep-it-short': { on: true, params: { maxWords: 40 } } } },
    );
    expect(changes).toMatchObject([{ kind: 'param', param: 'maxWords', was: 90, now: 40, unit: 'woorden' }]);
    const back = between(
      { rules: { 'keep-it-short': { on: true, params: { maxWords: 40 } } } },
      { rules: on },
    );
    expect(back).toMatchObject([{ was: 40, now: 90 }]);
  });

  it('shows texts in both forms, how emphatic, own rules, answers, facts, channel and words', () => {
    const prompt = { je: ['Noem je naam.'], u: ['Noem uw naam.'] };
    const changes = between(
      { quickReplies: [{ topic: 'wifi', je: 'a', u: 'b' }], phraseRules: [GRATIS] },
      {
        rules: { 'open-personal-greeting': { on: true, severity: 'warn', prompt } },
        channel: { firstReplyTargetMin: 45, openingHours: 'ma-vr 09:00-17:00' },
        lexicons: { closing: ['ajuus'] },
        quickReplies: [{ topic: 'printen', je: 'Je kunt printen.', u: 'U kunt printen.' }],
        facts: [{ topic: 'pas', label: 'prijs', value: '€ 5' }],
        phraseRules: [{ ...GRATIS, says: ['gratis', 'kosteloos'] }],
      },
    );
    const words = changes.map((change) => inWords(change, textsIn('nl')));
    expect(words).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ now: ['waarschuwing'] }),
        expect.objectContaining({ now: ['je: Noem je naam.', 'u: Noem uw naam.'] }),
        { about: 'norm voor het eerste antwoord (minuten)', was: ['30'], now: ['45'] },
        { about: 'openingstijden', was: ['niets'], now: ['ma-vr 09:00-17:00'] },
        { about: 'wifi', was: ['je: a', 'u: b'], now: ['niets'] },
        { about: 'printen', was: ['niets'], now: ['je: Je kunt printen.', 'u: U kunt printen.'] },
        { about: 'pas – prijs', was: ['niets'], now: ['€ 5'] },
        { about: 'closing', was: ['niets'], now: ['ajuus'] },
        { about: 'Zeg niet zomaar gratis: zinnen', was: ['gratis'], now: ['gratis', 'kosteloos'] },
      ]),
    );
    expect(words).toHaveLength(9);
  });

  it('leaves out what the organisation fixed: that will not change', () => {
    const policy = policySchema.parse({
      channel: { firstReplyTargetMin: 20 },
      rules: { 'address-form': { on: true } },
    });
    const other = pack({ channel: { firstReplyTargetMin: 45 }, rules: { 'address-form': { on: false } } });
    expect(diffGuidance(of(pack(), policy), of(other, policy))).toEqual([]);
  });

  it('can be said in English too', () => {
    const [change] = between({}, { rules: { 'address-form': { on: false } } });
    expect(change && inWords(change, textsIn('en'))).toMatchObject({ was: ['on'], now: ['off'] });
  });
});
