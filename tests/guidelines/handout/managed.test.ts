import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { managedJsonSchema } from '../../../utils/guidelines/handout/managed-schema';
import { publicKeyText } from '../../../utils/guidelines/handout/pack-signature';
import { readManaged } from '../../../utils/guidelines/handout/read-managed';
import { NO_POLICY } from '../../../utils/guidelines/policy';
import { GRATIS } from './own-rule';

const PACK = { format: 1, id: 'ons', title: 'Ons', version: 2, extends: ['kern'], phraseRules: [GRATIS] };
const KEY = publicKeyText(new Uint8Array(32).fill(7));
const whys = (raw: unknown) => readManaged(raw).problems.map(({ key, why }) => `${key}: ${why}`);

describe('the schema for administrators', () => {
  it('has no choice between kinds anywhere: that keeps the whole extension from loading', () => {
    const keys = new Set<string>();
    JSON.stringify(managedJsonSchema(), (key, value) => {
      keys.add(key);
      return value;
    });
    for (const union of ['anyOf', 'oneOf', 'allOf', 'not', '$ref', 'const'])
      expect(keys).not.toContain(union);
    const kinds = [...JSON.stringify(managedJsonSchema()).matchAll(/"type":("[^"]*"|\[)/g)].map(
      ([, kind]) => kind,
    );
    expect(new Set(kinds)).toEqual(new Set(['"object"', '"string"', '"array"', '"boolean"']));
  });

  it('is the file the manifest names', () => {
    const config = readFileSync('wxt.config.ts', 'utf8');
    const named = /managed_schema: '([^']+)'/.exec(config)?.[1];
    expect(JSON.parse(readFileSync(`public/${named}`, 'utf8'))).toEqual(managedJsonSchema());
  });
});

describe('a policy', () => {
  it.each([null, undefined, {}, 'x', 3, { pack: '' }])('that says nothing settles nothing: %j', (raw) =>
    expect(readManaged(raw)).toEqual(NO_POLICY),
  );

  it('is read whole, as text and (Firefox) as it is', () => {
    const rules = {
      'keep-it-short': { on: true, params: { maxWords: 60 } },
      'own-gratis': { severity: 'warn' },
    };
    const channel = { firstReplyTargetMin: 45 };
    const asText = {
      pack: JSON.stringify(PACK),
      rules: JSON.stringify(rules),
      channel: JSON.stringify(channel),
      rulesOn: ['address-form'],
      rulesOff: ['address-mixed'],
      forbidChanges: true,
    };
    const policy = readManaged(asText);
    expect(policy).toMatchObject({
      pack: { id: 'ons', version: 2 },
      rules: { ...rules, 'address-form': { on: true }, 'address-mixed': { on: false } },
      channel,
      forbidChanges: true,
      problems: [],
    });
    expect(readManaged({ ...asText, pack: PACK, rules, channel })).toEqual(policy);
  });

  it('says of a rule by itself more than the lists do', () => {
    const { rules } = readManaged({ rulesOff: ['address-form'], rules: '{"address-form": {"on": true}}' });
    expect(rules).toEqual({ 'address-form': { on: true } });
  });

  it('can say where the pack is fetched', () => {
    const raw = { subscriptionAddress: 'https://intranet.example/bieb.json', subscriptionKey: KEY };
    expect(readManaged(raw)).toMatchObject({
      subscription: { address: raw.subscriptionAddress, publicKey: KEY },
      problems: [],
    });
  });

  it('is used as far as it goes; what is wrong is named with its reason', () => {
    const policy = readManaged({
      pack: '{ "format": 1, ',
      rules: { 'keep-it-short': { params: { maxWords: -1 } }, 'address-form': { on: false } },
      rulesOn: ['no-such-rule', 'thank-for-message'],
      rulesOff: 'address-mixed',
      channel: '{"firstReplyTargetMin": "snel", "phone": "0181 61 10 11", "nonsense": 1}',
      forbidChanges: 'yes',
      colour: 'blue',
    });
    expect(policy).toMatchObject({
      rules: { 'address-form': { on: false }, 'thank-for-message': { on: true } },
      channel: { phone: '0181 61 10 11' },
      forbidChanges: false,
    });
    expect(policy.pack).toBeUndefined();
    expect(Object.keys(policy.rules)).toHaveLength(2);
    expect(new Set(policy.problems.map(({ key }) => key))).toEqual(
      new Set([
        'colour',
        'pack',
        'rulesOff',
        'rulesOn',
        'rules.keep-it-short',
        'channel.firstReplyTargetMin',
        'channel.nonsense',
        'forbidChanges',
      ]),
    );
  });

  it.each([
    [{ subscriptionAddress: 'http://x.example/p.json', subscriptionKey: KEY }, 'subscriptionAddress'],
    [{ subscriptionAddress: 'https://a:b@x.example/p.json', subscriptionKey: KEY }, 'subscriptionAddress'],
    [{ subscriptionKey: KEY }, 'subscriptionAddress'],
    [{ subscriptionAddress: 'https://x.example/p.json' }, 'subscriptionKey'],
    [{ subscriptionAddress: 'https://x.example/p.json', subscriptionKey: 'abc' }, 'subscriptionKey'],
  ])('fetches nothing by half a subscription: %j', (raw, key) => {
    const policy = readManaged(raw);
    expect(policy.subscription).toBeUndefined();
    expect(policy.problems.map((problem) => problem.key)).toEqual([key]);
  });

  it('of a pack and a subscription together keeps the pack, and says so', () => {
    const raw = {
      pack: JSON.stringify(PACK),
      subscriptionAddress: 'https://x.example/p.json',
      subscriptionKey: KEY,
    };
    expect(readManaged(raw)).toMatchObject({ pack: { id: 'ons' } });
    expect(readManaged(raw).subscription).toBeUndefined();
    expect(whys(raw)).toEqual([expect.stringContaining('subscriptionAddress: Er staat ook een pakket bij')]);
  });
});
