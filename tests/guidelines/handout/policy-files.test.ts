// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHROMIUM_ID, FIREFOX_ID } from '../../../utils/guidelines/handout/extension-ids';
import { managedValues } from '../../../utils/guidelines/handout/policy-files/managed-values';
import type { PolicyWay } from '../../../utils/guidelines/handout/policy-files/policy-file';
import { policyFiles } from '../../../utils/guidelines/handout/policy-files/policy-files';
import { readManaged } from '../../../utils/guidelines/handout/read-managed';
import { packSchema } from '../../../utils/guidelines/pack-schema';
import { chromiumId } from '../../e2e/chromium-id';
import { GRATIS } from './own-rule';

const PACK = packSchema.parse({
  format: 1,
  id: 'ons',
  title: `Caf\u00e9 "De \\ Hoek" <&'> \u{1f600}\u2019s`,
  version: 1,
  extends: ['kern'],
  phraseRules: [GRATIS],
  quickReplies: [{ topic: 'regels', je: 'Een.\nTwee.', u: 'Een.\nTwee.' }],
});
const WISH = {
  pack: PACK,
  subscription: null,
  rules: { 'address-form': { on: false } },
  channel: { firstReplyTargetMin: 45, team: "'s Gravenland" },
  forbidChanges: true,
};
const IDS = { chromium: CHROMIUM_ID, firefox: FIREFOX_ID };
const VALUES = managedValues(WISH);
const FILES = new Map(policyFiles(WISH, IDS).map((file) => [file.way, file]));
const textOf = (way: PolicyWay) => FILES.get(way)?.text ?? '';

/** What Windows makes of a file for its registry. */
function registry(text: string): Record<string, string | boolean> {
  const lines = [...text.matchAll(/^"(\w+)"=(?:"((?:[^"\\]|\\.)*)"|dword:(\d{8}))\r$/gm)];
  return Object.fromEntries(
    lines.map(([, name, written, number]) => [
      name,
      number === undefined ? (written ?? '').replace(/\\(.)/g, '$1') : Number(number) === 1,
    ]),
  );
}

/** What PowerShell makes of a value between single quotes. */
function powerShell(text: string, browser: string): Record<string, string | boolean> {
  const part = text.slice(text.indexOf(browser)).split("$key = '")[0] ?? '';
  const lines = [
    ...part.matchAll(/Name '?(\w+)'? -(?:Property)?Type (String|DWord) -Value (?:'((?:[^']|'')*)'|(\d))/g),
  ];
  return Object.fromEntries(
    lines.map(([, name, kind, written, number]) => [
      name,
      kind === 'DWord' ? number === '1' : (written ?? '').replaceAll("''", "'"),
    ]),
  );
}

describe('the values of a policy', () => {
  it('are what the extension reads back, to the letter', () => {
    const policy = readManaged(VALUES);
    expect(policy).toMatchObject({
      pack: PACK,
      rules: WISH.rules,
      channel: WISH.channel,
      forbidChanges: true,
    });
    expect(policy.problems).toEqual([]);
  });

  it('hold plain signs only, on one line', () => {
    for (const value of Object.values(VALUES)) expect(`${value}`).toMatch(/^[ -~]*$/);
  });

  it('say nothing of what is not wished', () => {
    const none = { pack: null, subscription: null, rules: {}, channel: {}, forbidChanges: false };
    expect(managedValues(none)).toEqual({});
    const subscription = { address: 'https://x.example/p.json', publicKey: 'k' };
    expect(managedValues({ ...none, subscription })).toEqual({
      subscriptionAddress: subscription.address,
      subscriptionKey: 'k',
    });
  });
});

describe('the files of a policy carry those values', () => {
  it.each(['chromeReg', 'edgeReg'] as const)('Windows: %s', (way) => {
    const text = textOf(way);
    expect(text.startsWith('Windows Registry Editor Version 5.00\r\n')).toBe(true);
    expect(text).toContain(`\\3rdparty\\extensions\\${CHROMIUM_ID}\\policy]`);
    expect(text).toContain(way === 'edgeReg' ? 'Policies\\Microsoft\\Edge' : 'Policies\\Google\\Chrome');
    expect(registry(text)).toEqual(VALUES);
  });

  it.each(['gpo', 'intune'] as const)('scripts: %s, for Chrome and Edge', (way) => {
    for (const browser of ['Google\\Chrome', 'Microsoft\\Edge'])
      expect(powerShell(textOf(way), browser)).toEqual(VALUES);
  });

  it('Intune: a profile with a template and a setting for each value', () => {
    const { omaSettings } = JSON.parse(textOf('intuneOmaUri'));
    const [template, ...settings] = omaSettings;
    const admx = new DOMParser().parseFromString(template.value, 'text/xml');
    expect([...admx.querySelectorAll('policy')].map((policy) => policy.getAttribute('name'))).toEqual(
      Object.keys(VALUES),
    );
    const read = settings.map(({ omaUri, value }: { omaUri: string; value: string }) => {
      const data = new DOMParser().parseFromString(`<all>${value}</all>`, 'text/xml').querySelector('data');
      return [omaUri.split('/').at(-1), data ? data.getAttribute('value') : value === '<enabled/>'];
    });
    expect(Object.fromEntries(read)).toEqual(VALUES);
  });

  it('Google Admin, Linux, Firefox: JSON with the right id', () => {
    const google = Object.entries(VALUES).map(([name, Value]) => [name, { Value }]);
    expect(JSON.parse(textOf('googleAdmin'))).toEqual(Object.fromEntries(google));
    expect(JSON.parse(textOf('chromiumJson'))).toEqual({
      '3rdparty': { extensions: { [CHROMIUM_ID]: VALUES } },
    });
    expect(JSON.parse(textOf('firefox'))).toEqual({
      policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: VALUES } } },
    });
    expect(FILES.get('firefox')?.name).toBe('policies.json');
  });

  it('macOS: a profile with a part for each browser', () => {
    const plist = new DOMParser().parseFromString(textOf('mac').replace(/<!DOCTYPE[^>]*>/, ''), 'text/xml');
    const parts = [...plist.querySelectorAll('array > dict')].map((part) => {
      const pairs = [...part.children].filter((_, at) => at % 2 === 0);
      return new Map(pairs.map((key) => [key.textContent, key.nextElementSibling]));
    });
    expect(parts.map((part) => part.get('PayloadType')?.textContent)).toEqual([
      `com.google.Chrome.extensions.${CHROMIUM_ID}`,
      `com.microsoft.Edge.extensions.${CHROMIUM_ID}`,
    ]);
    for (const part of parts) {
      const read = Object.keys(VALUES).map((name) => {
        const value = part.get(name);
        return [name, value?.tagName === 'string' ? value.textContent : value?.tagName === 'true'];
      });
      expect(Object.fromEntries(read)).toEqual(VALUES);
    }
  });
});

it('the ids are those of the manifest', () => {
  const config = readFileSync('wxt.config.ts', 'utf8');
  const key = /PUBLIC_KEY =\s*'([^']+)'/.exec(config)?.[1] ?? '';
  expect(chromiumId(Buffer.from(key, 'base64'))).toBe(CHROMIUM_ID);
  expect(/\bid: '([^']+@[^']+)'/.exec(config)?.[1]).toBe(FIREFOX_ID);
});
