import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicKeyText, signBytes } from '../../utils/guidelines/handout/pack-signature';
import { isAccessible } from './accessible';
import { killBackground } from './background-world';
import { TestBrowser } from './browser';
import { pressAt, writeAt } from './by-keyboard';
import { allowingCopy } from './changed-copy';
import { stored } from './coach';
import { openCoached } from './coached';
import { typeDraft } from './composer';
import { openDesk } from './desk';
import { OWN } from './handout-world';
import { type Answer, servePacks } from './pack-server';

const PATH = '/souffleur/bieb-zuid.json';
let server: Awaited<ReturnType<typeof servePacks>>;
let copy: Awaited<ReturnType<typeof allowingCopy>>;
let browser: TestBrowser;
let pair: CryptoKeyPair;
let publicRaw: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  server = await servePacks();
  // Nobody can press the browser's own button in a test, so this copy has been allowed the server before.
  copy = await allowingCopy('https://127.0.0.1/*');
  browser = await TestBrowser.launch({ extension: copy.folder, server: server.origin });
  const made = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in made)) throw new Error('No pair of keys was made.');
  pair = made;
  publicRaw = new Uint8Array(await crypto.subtle.exportKey('raw', made.publicKey));
});
afterAll(async () => {
  await browser.close();
  await copy.remove();
  await server.close();
});

/** Puts an edition on the server, signed unless told otherwise. */
async function publish(edition: object | string, answer: Answer = {}, signed = true): Promise<void> {
  const text = typeof edition === 'string' ? edition : JSON.stringify(edition);
  const bytes = new TextEncoder().encode(text);
  server.answers.set(PATH, { body: text, ...answer });
  if (signed) server.answers.set(`${PATH}.sig`, { body: await signBytes(bytes, pair.privateKey, publicRaw) });
}

const edition = (version: number) => ({ ...OWN, extends: ['bibliotheek'], version });
const versionOn = async () => Reflect.get((await stored(browser)).pack ?? {}, 'version');

test('a subscription is off until somebody fills it in, and then brings the pack, signed', async () => {
  await publish(edition(2), { headers: { etag: '"two"' } });
  const { page, errors } = await openDesk(browser, 'uitdelen');
  const card = page.locator('.card', { has: page.getByRole('heading', { name: 'Abonnement' }) });
  const [address, key] = [card.getByLabel('Adres van het pakket'), card.getByLabel('Publieke sleutel')];
  expect(server.asked).toEqual([]);

  // Each slip is said at its own field.
  await writeAt(page, address, 'http://127.0.0.1/pack.json');
  await pressAt(page, card.getByRole('button', { name: 'Abonneer' }));
  await card.getByText('Het adres moet met https:// beginnen.').waitFor();
  await writeAt(page, address, server.origin + PATH);
  await writeAt(page, key, 'geheim');
  await pressAt(page, card.getByRole('button', { name: 'Abonneer' }));
  await card.getByText('Dit is geen publieke sleutel.').waitFor();
  expect(server.asked).toEqual([]);

  await writeAt(page, key, publicKeyText(publicRaw));
  await pressAt(page, card.getByRole('button', { name: 'Abonneer' }));
  await card.getByText('bieb-zuid, 2').waitFor();
  await page
    .getByText('Het pakket Bibliotheek Zuid, versie 2, uit het abonnement.', { exact: false })
    .waitFor();
  await isAccessible(page);

  // Two questions were asked, and nothing went along with them.
  expect(server.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
    `GET ${PATH}`,
    `GET ${PATH}.sig`,
  ]);
  for (const { headers } of server.asked) {
    expect(Object.keys(headers)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(cookie|referer|origin|authorization)$/)]),
    );
  }

  // Asked again, the server need not send it again.
  await pressAt(page, card.getByRole('button', { name: 'Nu controleren' }));
  await expect.poll(() => server.asked.length).toBe(3);
  expect(server.asked[2]?.headers['if-none-match']).toBe('"two"');
  await expect.poll(() => card.getByText('Bezig met controleren…').count()).toBe(0);
  expect(await card.locator('.notice').count()).toBe(0);
  expect(errors).toEqual([]);

  const { page: chat, coach } = await openCoached(browser);
  await typeDraft(chat, 'De pas is gratis voor je.');
  await coach.chipOf('own-gratis').or(coach.cardOf('own-gratis')).waitFor();
});

const large = () => ({ ...edition(3), description: 'x'.repeat(2 * 1024 * 1024) });

test.each<[string, RegExp, () => Promise<void>]>([
  [
    'changed after it was signed',
    /is veranderd/,
    async () => {
      await publish(edition(3));
      server.answers.set(PATH, { body: JSON.stringify(edition(4)) });
    },
  ],
  ['an older version', /oudere versie \(1\)/, () => publish(edition(1))],
  [
    'changed without another number',
    /zonder een nieuw nummer/,
    () => publish({ ...edition(2), title: 'Anders' }),
  ],
  ['another pack', /een ander pakket \(iets-anders\)/, () => publish({ ...edition(3), id: 'iets-anders' })],
  ['broken JSON', /kan niet worden gebruikt/, () => publish('{ "format": 1, ')],
  ['a later format', /nieuwere Souffleur/, () => publish({ ...edition(3), format: 2 })],
  ['nothing there', /geen pakket/, () => publish(edition(3), { status: 404 })],
  [
    'no signature',
    /geen ondertekening/,
    async () => {
      await publish(edition(3), {}, false);
      server.answers.delete(`${PATH}.sig`);
    },
  ],
  ['2 MB', /groter dan 1 MB/, () => publish(large())],
  [
    'an address that sends on',
    /stuurt door/,
    () => publish(edition(3), { status: 302, headers: { location: 'https://localhost/elsewhere.json' } }),
  ],
  ['an answer that never ends', /duurde te lang/, () => publish(edition(3), { slow: true })],
])('refused, and the former pack stays: %s', async (_, why, prepare) => {
  await prepare();
  const { page } = await openDesk(browser, 'uitdelen');
  await pressAt(page, page.getByRole('button', { name: 'Nu controleren' }));
  await page.locator('.notice-attention').getByText(why).waitFor();
  await page.getByText('Wat aan stond, staat nog aan.', { exact: false }).waitFor();
  expect(await versionOn()).toBe(2);
  expect(server.asked.some(({ path }) => path.includes('elsewhere'))).toBe(false);
  await page.close();
});

test('once a day it is looked at again, and a newer one comes by itself', async () => {
  await publish(edition(5));
  const { page } = await openDesk(browser, 'uitdelen');
  const hour = await page.evaluate(
    async () => (await chrome.alarms.get('check-subscription'))?.periodInMinutes,
  );
  expect(hour).toBe(24 * 60);
  // The day is over now, and the background slept meanwhile.
  await killBackground(browser);
  await page.evaluate(() => chrome.alarms.create('check-subscription', { when: Date.now() }));
  await page.getByText('bieb-zuid, 5').waitFor();
  expect(await versionOn()).toBe(5);
  await pressAt(page, page.getByRole('button', { name: 'Stop het abonnement' }));
  await page.getByRole('button', { name: 'Abonneer' }).waitFor();
  await expect.poll(() => page.evaluate(() => chrome.alarms.get('check-subscription'))).toBeUndefined();
  // The pack stays, and can be left.
  expect(await versionOn()).toBe(5);
  await pressAt(page, page.getByRole('button', { name: 'Zet dit pakket aan' }));
  await expect.poll(async () => (await stored(browser)).pack).toBe('kern');
});
