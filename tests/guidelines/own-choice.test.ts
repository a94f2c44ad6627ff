import { describe, expect, it } from 'vitest';
import { wholeChoice, withChoice, withoutChoice } from '../../utils/guidelines/own-choice';
import { ruleById } from '../../utils/rules/registry';
import { EMPTY_PACK } from '../../utils/settings/own-pack';

const found = ruleById('keep-it-short');
if (!found) throw new Error('The rule is gone.');
const rule = found;
/** The pack has it on, with a number of its own. */
const BELOW = { on: true, params: { maxWords: 70 } };
const mine = (pack: typeof EMPTY_PACK) => pack.rules[rule.id];

describe('what a trainer says about a rule', () => {
  it('is only what differs from the pack', () => {
    const one = withChoice(EMPTY_PACK, rule, BELOW, { params: { maxWords: 40 } });
    expect(mine(one)).toEqual({ params: { maxWords: 40 } });
    const two = withChoice(one, rule, BELOW, { on: true, severity: 'warn' });
    expect(mine(two)).toEqual({ severity: 'warn', params: { maxWords: 40 } });
  });

  it('set back by hand leaves nothing behind', () => {
    const changed = withChoice(EMPTY_PACK, rule, BELOW, {
      on: false,
      params: { maxWords: 40, maxSentenceWords: 15 },
    });
    const on = withChoice(changed, rule, BELOW, { on: true, params: { maxWords: 70 } });
    expect(mine(on)).toEqual({ params: { maxSentenceWords: 15 } });
    const { default: standard } = rule.params.maxSentenceWords ?? { default: 0 };
    expect(withChoice(on, rule, BELOW, { params: { maxSentenceWords: Number(standard) } })).toEqual(
      EMPTY_PACK,
    );
  });

  it('off is different from a pack that has it on, and on from one that does not name it', () => {
    expect(mine(withChoice(EMPTY_PACK, rule, BELOW, { on: false }))).toEqual({ on: false });
    expect(mine(withChoice(EMPTY_PACK, rule, undefined, { on: true }))).toEqual({ on: true });
    expect(mine(withChoice(EMPTY_PACK, rule, undefined, { on: false }))).toBeUndefined();
  });

  it('goes away by the setting, or altogether, and takes nothing of another rule along', () => {
    const other = { ...EMPTY_PACK, rules: { 'address-form': { on: false } } };
    const changed = withChoice(other, rule, BELOW, { severity: 'warn', params: { maxWords: 40 } });
    expect(mine(withoutChoice(changed, rule.id, 'params.maxWords'))).toEqual({ severity: 'warn' });
    expect(mine(withoutChoice(changed, rule.id, 'severity'))).toEqual({ params: { maxWords: 40 } });
    expect(withoutChoice(changed, rule.id)).toEqual(other);
  });
});

describe('what holds of a rule', () => {
  it('has the rule’s own values where nobody said anything', () => {
    const whole = wholeChoice(rule, BELOW);
    expect(whole).toMatchObject({ on: true, severity: rule.severity, prompt: rule.prompt });
    expect(whole.params).toMatchObject({ maxWords: 70 });
    expect(Object.keys(whole.params)).toEqual(Object.keys(rule.params));
  });
});
