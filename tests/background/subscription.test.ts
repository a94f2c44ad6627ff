import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { publicKeyText, signBytes } from '../../utils/guidelines/handout/pack-signature';
import { makeKeys } from '../guidelines/handout/keys';

const ADDRESS = 'https://intranet.example/souffleur/ons.json';

let allowed = true;
let managed: () => Promise<unknown> = async () => ({});
vi.stubGlobal('chrome', {
  ...fakeBrowser,
  permissions: { contains: async () => allowed },
  storage: { ...fakeBrowser.storage, managed: { get: () => managed() } },
});

interface Asked {
  readonly address: string;
  readonly etag: string | null;
}
let asked: Asked[] = [];
let serve: (address: string) => Response | Promise<Response> = () => new Response('', { status: 404 });
vi.stubGlobal('fetch', async (address: string, { headers }: RequestInit) => {
  asked.push({ address, etag: new Headers(headers).get('if-none-match') });
  return serve(address);
});

const { handOverReader } = await import('../../entrypoints/background/pack-reader');
const { judgeEdition } = await import('../../utils/guidelines/handout/judge-edition');
const { readManaged } = await import('../../utils/guidelines/handout/read-managed');
handOverReader({ judgeEdition, readManaged });
const { checkSubscription } = await import('../../entrypoints/background/check-subscription');
const { readPolicy } = await import('../../entrypoints/background/read-policy');
const { packItem, policyItem } = await import('../../utils/settings/items');
const { NO_POLICY } = await import('../../utils/guidelines/policy');
const { NO_SUBSCRIPTION, subscriptionItem } = await import('../../utils/settings/subscription');

const keys = await makeKeys();
const source = { address: ADDRESS, publicKey: publicKeyText(keys.publicRaw) };
const subscribed = { ...NO_SUBSCRIPTION, source };

/** Puts a version on the server, with an etag. */
async function publish(version: number) {
  const text = JSON.stringify({ format: 1, id: 'ons', title: 'Ons', version });
  const bytes = new TextEncoder().encode(text);
  const signature = await signBytes(bytes, keys.privateKey, keys.publicRaw);
  serve = (address) =>
    address.endsWith('.sig')
      ? new Response(signature)
      : new Response(bytes, { headers: { etag: `"${version}"` } });
}
const versionOn = async () => {
  const choice = await packItem.read();
  return typeof choice === 'string' ? choice : choice.version;
};

beforeEach(async () => {
  fakeBrowser.reset();
  allowed = true;
  managed = async () => ({});
  asked = [];
  await publish(1);
});

describe('a check', () => {
  test('without a subscription asks nobody anything', async () => {
    await checkSubscription(1);
    expect(asked).toEqual([]);
  });

  test('without permission asks nobody either, and says so', async () => {
    allowed = false;
    await subscriptionItem.write(subscribed);
    await checkSubscription(5);
    expect(asked).toEqual([]);
    expect(await subscriptionItem.read()).toMatchObject({
      lastCheck: 5,
      lastSuccess: null,
      problem: { why: 'no-permission' },
    });
  });

  test('takes a newer version in, and names the one it has when it asks again', async () => {
    await subscriptionItem.write(subscribed);
    await checkSubscription(5);
    expect(await versionOn()).toBe(1);
    await publish(2);
    await checkSubscription(6);
    expect(await versionOn()).toBe(2);
    expect(asked.map(({ etag }) => etag)).toEqual([null, null, '"1"', null]);
    expect(await subscriptionItem.read()).toMatchObject({
      taken: { id: 'ons', version: 2, etag: '"2"' },
      lastSuccess: 6,
      problem: null,
    });
  });

  test('keeps the moment of the last success when a later one fails', async () => {
    await subscriptionItem.write(subscribed);
    await checkSubscription(5);
    serve = () => {
      throw new TypeError('Failed to fetch');
    };
    await checkSubscription(9);
    expect(await subscriptionItem.read()).toMatchObject({
      lastCheck: 9,
      lastSuccess: 5,
      problem: { why: 'unreachable' },
    });
    expect(await versionOn()).toBe(1);
  });

  test('ends when somebody has chosen another pack: that is never written over', async () => {
    await subscriptionItem.write(subscribed);
    await checkSubscription(5);
    await packItem.write('gemeente');
    await publish(2);
    await checkSubscription(6);
    expect(await versionOn()).toBe('gemeente');
    expect(await subscriptionItem.read()).toEqual(NO_SUBSCRIPTION);
  });

  test('brings nothing when it was stopped while the server was thinking', async () => {
    await subscriptionItem.write(subscribed);
    const answer = serve;
    serve = async (address) => {
      await subscriptionItem.write(NO_SUBSCRIPTION);
      return answer(address);
    };
    await checkSubscription(5);
    expect(await versionOn()).toBe('kern');
    expect(await subscriptionItem.read()).toEqual(NO_SUBSCRIPTION);
  });
});

describe('a policy', () => {
  test('is none where the browser refuses the question, as Firefox does', async () => {
    managed = () => Promise.reject(new Error('Managed storage manifest not found'));
    expect(await readPolicy()).toBe(false);
    expect(await policyItem.read()).toEqual(NO_POLICY);
  });

  test('settles what it says, and no longer once it is gone', async () => {
    managed = async () => ({ rulesOff: ['address-form'], forbidChanges: true });
    await readPolicy();
    expect(await policyItem.read()).toMatchObject({
      rules: { 'address-form': { on: false } },
      forbidChanges: true,
    });
    managed = async () => ({});
    await readPolicy();
    expect(await policyItem.read()).toEqual(NO_POLICY);
  });

  test('subscribes every browser, without a click where the server lets everybody read', async () => {
    allowed = false;
    await packItem.write('bibliotheek');
    managed = async () => ({ subscriptionAddress: ADDRESS, subscriptionKey: source.publicKey });
    expect(await readPolicy()).toBe(true);
    await checkSubscription(5);
    expect(await versionOn()).toBe(1);
    // A header of our own would make the browser ask the server for leave first.
    await checkSubscription(6);
    expect(asked.map(({ etag }) => etag)).toEqual([null, null, null, null]);
    // Read again it is the same one, with what it knows.
    expect(await readPolicy()).toBe(false);
    expect(await subscriptionItem.read()).toMatchObject({ byPolicy: true, taken: { version: 1 } });
    // With the policy its pack goes.
    managed = async () => ({});
    await readPolicy();
    expect(await versionOn()).toBe('kern');
    expect(await subscriptionItem.read()).toEqual(NO_SUBSCRIPTION);
  });

  test('leaves a subscription of somebody here alone', async () => {
    await subscriptionItem.write(subscribed);
    await readPolicy();
    expect(await subscriptionItem.read()).toEqual(subscribed);
  });
});
