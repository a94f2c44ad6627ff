import { afterEach, expect, test } from 'vitest';
import { TestBrowser } from './browser';
import { pressAt, writeAt } from './by-keyboard';
import { stored } from './coach';
import { openCoached } from './coached';
import { typeDraft } from './composer';
import { deskIsAccessible, openDesk } from './desk';
import { keepOwn, OWN, openFiles, saved } from './handout-world';
import { openPopup } from './sites';

const open: TestBrowser[] = [];
async function launch(): Promise<TestBrowser> {
  const browser = await TestBrowser.launch({ extension: true });
  open.push(browser);
  return browser;
}
afterEach(async () => {
  for (const browser of open.splice(0)) await browser.close();
});

test('a trainer hands out a signed pack, and a colleague in another browser is coached by it', async () => {
  const trainer = await launch();
  const popup = await trainer.open(`chrome-extension://${trainer.extensionId}/popup.html`, 360, 640);
  await popup.page.getByLabel('Richtlijnen').selectOption({ label: 'Bibliotheek' });
  await popup.page.getByText('Bewaard').waitFor();
  await keepOwn(trainer);

  // By keyboard alone: a key, the name, the pack, its two files.
  const { page, errors } = await openDesk(trainer, 'uitdelen');
  await page.getByText('Het pakket bouwt op Bibliotheek.').waitFor();
  await pressAt(page, page.locator('.signing-key > summary'));
  await pressAt(page, page.getByRole('button', { name: 'Maak een sleutel' }));
  const publicKey = await page.getByLabel('Publieke sleutel om uit te delen').inputValue();
  expect(publicKey).toMatch(/^souffleur-ed25519:[\w+/]{43}=$/);
  await writeAt(page, page.getByLabel('Waarvoor het is'), 'Voor de balie van Zuid');
  await pressAt(page, page.getByRole('button', { name: 'Maak het pakket' }));
  const pack = await saved(page, page.getByRole('button', { name: 'Bewaar bieb-zuid.json', exact: true }));
  const signature = await saved(page, page.getByRole('button', { name: 'Bewaar bieb-zuid.json.sig' }));
  expect([pack.name, signature.name]).toEqual(['bieb-zuid.json', 'bieb-zuid.json.sig']);
  expect(JSON.parse(pack.text)).toMatchObject({ ...OWN, extends: ['bibliotheek'], version: 1 });
  // The next one has the next number.
  await expect.poll(() => page.getByLabel('Versie').inputValue()).toBe('2');
  expect(errors).toEqual([]);

  const agent = await launch();
  const desk = (await openDesk(agent, 'uitdelen', 360)).page;
  const input = desk.getByLabel('Kies een bestand');
  await writeAt(desk, desk.getByLabel('Publieke sleutel van de maker (hoeft niet)'), publicKey);
  // Changed on the way: refused, and nothing is different.
  const tampered = { ...pack, text: pack.text.replace('45', '46') };
  await openFiles(desk, input, [tampered, signature]);
  await desk.getByRole('alert').getByText('De ondertekening klopt niet').waitFor();
  await openFiles(desk, input, [pack, signature]);
  await desk.getByText('De ondertekening klopt: sleutel').waitFor();
  // What will be different can be read first.
  const changes = desk.locator('.opened .changes');
  await changes.getByText('norm voor het eerste antwoord (minuten)').waitFor();
  const norm = changes.locator('li', { hasText: 'norm voor het eerste antwoord (minuten)' });
  expect(await norm.textContent()).toContain('was 30→wordt 45');
  await changes.getByText('Zeg niet zomaar gratis').waitFor();
  expect((await stored(agent)).pack).toBeUndefined();
  await deskIsAccessible(desk);
  await pressAt(desk, desk.getByRole('button', { name: 'Zet dit pakket aan' }));
  await desk.getByText('Bibliotheek Zuid staat aan.').waitFor();

  const { page: chat, coach } = await openCoached(agent);
  await typeDraft(chat, 'De pas is gratis voor je.');
  await coach.chipOf('own-gratis').or(coach.cardOf('own-gratis')).waitFor();
  const { page: small } = await openPopup(agent, 'https://web.whatsapp.com/');
  expect(await small.getByLabel('Richtlijnen').isDisabled()).toBe(true);
  expect(await small.getByLabel('Eerste antwoord binnen', { exact: false }).inputValue()).toBe('45');
});
