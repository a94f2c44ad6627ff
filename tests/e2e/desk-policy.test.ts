import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicKeyText, signBytes } from '../../utils/guidelines/handout/pack-signature';
import { makeKeys } from '../guidelines/handout/keys';
import { isAccessible } from './accessible';
import { TestBrowser } from './browser';
import { pressAt } from './by-keyboard';
import { choose, stored } from './coach';
import { openCoached } from './coached';
import { typeDraft } from './composer';
import { openDesk } from './desk';
import { keepOwn, OWN, saved } from './handout-world';
import { ownIdCopy, policyOnMachine } from './managed-policy';
import { servePacks } from './pack-server';
import { openPopup } from './sites';

let copy: Awaited<ReturnType<typeof ownIdCopy>>;
let policy: ReturnType<typeof policyOnMachine>;
const browsers: TestBrowser[] = [];

beforeAll(async () => {
  copy = await ownIdCopy();
  policy = policyOnMachine(copy.id);
});
afterAll(async () => {
  policy?.remove();
  for (const browser of browsers) await browser.close();
  await copy.remove();
});

async function launch(server?: string): Promise<TestBrowser> {
  const browser = await TestBrowser.launch({ extension: copy.folder, ...(server && { server }) });
  browsers.push(browser);
  return browser;
}

test('a file from the desk settles pack, rules and channel in every browser, and shows that it does', async (context) => {
  if (!policy) return context.skip('No policy can be written on this machine: it takes the rights of root.');
  const trainer = await launch();
  await choose(trainer, { pack: 'bibliotheek' });
  await keepOwn(trainer);
  const { page } = await openDesk(trainer, 'uitdelen');
  await page.getByText(copy.id).waitFor();
  await pressAt(
    page,
    page.getByRole('checkbox', { name: 'Zet de instellingen van het kanaal vast' }),
    'Space',
  );
  await pressAt(page, page.getByText('Zet regels vast (0)'));
  await pressAt(page, page.getByRole('checkbox', { name: /^Bedank/ }).first(), 'Space');
  const { text } = await saved(page, page.getByRole('button', { name: 'Bewaar souffleur.json' }));
  policy.write(text);

  const agent = await launch();
  await expect
    .poll(async () => (await stored(agent)).policy, { timeout: 30_000 })
    .toMatchObject({
      pack: { id: 'bieb-zuid' },
      channel: { firstReplyTargetMin: 45 },
      problems: [],
    });
  const { page: chat, coach } = await openCoached(agent);
  await typeDraft(chat, 'De pas is gratis voor je.');
  await coach.chipOf('own-gratis').or(coach.cardOf('own-gratis')).waitFor();

  // Locks, where the agent and the trainer look.
  const { page: popup } = await openPopup(agent, 'https://web.whatsapp.com/');
  expect(await popup.getByLabel('Richtlijnen').isDisabled()).toBe(true);
  await popup
    .locator('.settings', { hasText: 'Richtlijnen' })
    .getByText('je organisatie heeft dit ingesteld')
    .waitFor();
  await popup.getByText('Afspraken op dit kanaal').click();
  const norm = popup.getByLabel('Eerste antwoord binnen', { exact: false });
  expect([await norm.inputValue(), await norm.isDisabled()]).toEqual(['45', true]);
  const { page: desk } = await openDesk(agent, 'uitdelen', 360);
  await desk
    .getByText('Het pakket Bibliotheek Zuid, versie 1. Je organisatie heeft het ingesteld.')
    .waitFor();
  await desk.getByText('Vaste regels (1)').waitFor();
  await isAccessible(desk);

  // Half of the next one is wrong: that is named, the rest holds, without a restart.
  policy.write(
    JSON.stringify({
      '3rdparty': {
        extensions: {
          [copy.id]: { pack: '{ "format": 1, ', rulesOff: ['address-form'], forbidChanges: true },
        },
      },
    }),
  );
  await desk.getByText('Dit deel van het beleid kan niet worden gebruikt.', { exact: false }).waitFor();
  await desk.getByText('Dit bestand is geen geldige JSON', { exact: false }).waitFor();
  await desk.getByText('Je organisatie heeft deze instellingen vastgezet.', { exact: false }).waitFor();
  await isAccessible(desk);
});

test('a policy subscribes a browser without a click, where the server lets everybody read', async (context) => {
  if (!policy) return context.skip('No policy can be written on this machine: it takes the rights of root.');
  const server = await servePacks();
  try {
    const keys = await makeKeys();
    const text = JSON.stringify({ ...OWN, extends: ['bibliotheek'], version: 3 });
    const signature = await signBytes(new TextEncoder().encode(text), keys.privateKey, keys.publicRaw);
    const headers = { 'access-control-allow-origin': '*' };
    server.answers.set('/ons.json', { body: text, headers });
    server.answers.set('/ons.json.sig', { body: signature, headers });
    const settled = {
      subscriptionAddress: `${server.origin}/ons.json`,
      subscriptionKey: publicKeyText(keys.publicRaw),
    };
    policy.write(JSON.stringify({ '3rdparty': { extensions: { [copy.id]: settled } } }));
    const agent = await launch(server.origin);
    await expect
      .poll(async () => (await stored(agent)).pack, { timeout: 30_000 })
      .toMatchObject({ id: 'bieb-zuid', version: 3 });
    const { page } = await openDesk(agent, 'uitdelen');
    await page.getByText('Je organisatie heeft dit abonnement ingesteld.').waitFor();
    expect(await page.getByRole('button', { name: 'Stop het abonnement' }).count()).toBe(0);
  } finally {
    await server.close();
  }
});
