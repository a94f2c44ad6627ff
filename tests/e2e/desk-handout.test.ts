import { afterEach, expect, test } from 'vitest';
import { fitsTheWindow, isAccessible } from './accessible';
import { TestBrowser } from './browser';
import { pressAt, tabTo, writeAt } from './by-keyboard';
import { stored } from './coach';
import { openCoached } from './coached';
import { typeDraft } from './composer';
import { openDesk } from './desk';
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
  await isAccessible(desk);
  await pressAt(desk, desk.getByRole('button', { name: 'Zet dit pakket aan' }));
  await desk.getByText('Bibliotheek Zuid staat aan.').waitFor();

  const { page: chat, coach } = await openCoached(agent);
  await typeDraft(chat, 'De pas is gratis voor je.');
  await coach.chipOf('own-gratis').or(coach.cardOf('own-gratis')).waitFor();
  const { page: small } = await openPopup(agent, 'https://web.whatsapp.com/');
  expect(await small.getByLabel('Richtlijnen').isDisabled()).toBe(true);
  expect(await small.getByLabel('Eerste antwoord binnen', { exact: false }).inputValue()).toBe('45');
});

test('a pack of somebody else can be looked at, refused, edited, and left again', async () => {
  const browser = await launch();
  const { page, errors } = await openDesk(browser, 'uitdelen');
  const input = page.getByLabel('Kies een bestand');
  const file = (text: object | string) => [
    { name: 'ons.json', text: typeof text === 'string' ? text : JSON.stringify(text) },
  ];
  const refusals: readonly (readonly [object | string, string])[] = [
    ['{ "format": 1,\n "id" ', 'geen geldige JSON'],
    [{ ...OWN, description: 'x'.repeat(1_100_000) }, 'groter dan 1 MB'],
    [{ ...OWN, format: 2 }, 'nieuwere Souffleur (formaat 2)'],
    [
      { ...OWN, channel: { firstReplyTargetMin: 'snel' } },
      'channel.firstReplyTargetMin: Hier hoort een getal',
    ],
    [
      { ...OWN, phraseRules: [{ ...OWN.phraseRules[0], mustSpeak: ['Niets.'] }] },
      'phraseRules[0].mustSpeak[0]',
    ],
  ];
  const before = await stored(browser);
  for (const [text, why] of refusals) {
    await openFiles(page, input, file(text));
    await page.getByRole('alert').getByText(why, { exact: false }).waitFor();
  }
  expect(await stored(browser)).toEqual(before);

  const rules = {
    'keep-it-short': { on: true, params: { maxWords: 40, later: 1 } },
    'from-the-future': { on: true },
  };
  await openFiles(page, input, file({ ...OWN, extends: ['gemeente'], rules }));
  await page.getByText('kent 1 regels en 1 instellingen uit dit pakket niet', { exact: false }).waitFor();
  await page.getByText('Niet ondertekend.', { exact: false }).waitFor();

  // To work on: it becomes the own pack, and one step brings the former back.
  await pressAt(page, page.getByRole('button', { name: 'Open als mijn eigen pakket om te bewerken' }));
  await page.getByText('Bibliotheek Zuid is nu je eigen pakket.', { exact: false }).waitFor();
  await page.getByText('Het pakket bouwt op Gemeente.').waitFor();
  await expect.poll(async () => (await stored(browser)).pack).toBe('gemeente');
  await expect.poll(() => page.getByLabel('Naam van het pakket').inputValue()).toBe('Bibliotheek Zuid');
  await pressAt(page, page.getByRole('button', { name: 'Ongedaan maken' }));
  await expect.poll(() => page.getByLabel('Naam van het pakket').inputValue()).toBe('Eigen afspraken');

  // Switched on, and back to what was on, or to one of Souffleur's own.
  await openFiles(page, input, file(OWN));
  await pressAt(page, page.getByRole('button', { name: 'Zet dit pakket aan' }));
  await page.getByText('Het pakket Bibliotheek Zuid, versie 1, uit een bestand.', { exact: false }).waitFor();
  await pressAt(page, page.getByRole('button', { name: 'Zet terug wat er aan stond' }));
  await page.getByText('Het pakket Gemeente van Souffleur', { exact: false }).waitFor();
  await openFiles(page, input, file(OWN));
  await pressAt(page, page.getByRole('button', { name: 'Zet dit pakket aan' }));
  await tabTo(page, page.getByLabel('Terug naar een pakket van Souffleur'));
  await page.keyboard.type('Water');
  await pressAt(page, page.getByRole('button', { name: 'Zet dit pakket aan' }));
  await expect.poll(async () => (await stored(browser)).pack).toBe('waterschap');
  expect(errors).toEqual([]);
});

test('a key that is thrown away comes back from its reserve file, with its passphrase alone', async () => {
  const browser = await launch();
  const { page, errors } = await openDesk(browser, 'uitdelen');
  const publicKey = page.getByLabel('Publieke sleutel om uit te delen');
  await pressAt(page, page.locator('.signing-key > summary'));
  const make = page.getByRole('button', { name: 'Maak een sleutel' });
  await writeAt(page, page.getByLabel('Wachtwoord voor een reservebestand'), 'te kort');
  await page.getByText('Kies minstens 12 tekens', { exact: false }).waitFor();
  expect(await make.isDisabled()).toBe(true);
  await writeAt(page, page.getByLabel('Wachtwoord voor een reservebestand'), 'lang genoeg wachtwoord');
  const reserve = await saved(page, make);
  const first = await publicKey.inputValue();

  // Nothing in the browser gives the private half away.
  const kept = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('souffleur-keys');
        opening.onsuccess = () => {
          const asking = opening.result.transaction('keys').objectStore('keys').get('signing');
          asking.onsuccess = () =>
            crypto.subtle.exportKey('pkcs8', asking.result.privateKey).then(
              () => resolve('given away'),
              () => resolve('kept'),
            );
        };
      }),
  );
  expect(kept).toBe('kept');

  await pressAt(page, page.getByRole('button', { name: 'Gooi de sleutel weg' }));
  await pressAt(page, page.getByRole('button', { name: 'Ja, gooi weg' }));
  await pressAt(page, page.getByText('Open een reservebestand'));
  await writeAt(page, page.getByLabel('Wachtwoord van dat bestand'), 'een ander wachtwoord');
  await openFiles(page, page.getByLabel('Zet de sleutel terug'), [reserve]);
  await page.getByText('Dit wachtwoord hoort niet bij dat bestand', { exact: false }).waitFor();
  await writeAt(page, page.getByLabel('Wachtwoord van dat bestand'), 'lang genoeg wachtwoord');
  await openFiles(page, page.getByLabel('Zet de sleutel terug'), [reserve]);
  await publicKey.waitFor();
  expect(await publicKey.inputValue()).toBe(first);
  expect(errors).toEqual([]);
});

test('everything in the room can be used, wide and small, in both languages', async () => {
  const browser = await launch();
  await keepOwn(browser);
  const { page } = await openDesk(browser, 'uitdelen', 1280);
  await writeAt(page, page.getByLabel('Korte naam'), 'Bieb Zuid');
  await page.getByText('Gebruik alleen kleine letters en cijfers', { exact: false }).waitFor();
  expect(await page.getByRole('button', { name: 'Maak het pakket' }).isDisabled()).toBe(true);
  await writeAt(page, page.getByLabel('Publieke sleutel van de maker (hoeft niet)'), 'abc');
  await pressAt(page, page.getByRole('radio', { name: 'Mijn pakket van hierboven' }), 'ArrowDown');
  await isAccessible(page);
  await page.setViewportSize({ width: 360, height: 800 });
  await page.locator('.handout details').evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '');
  });
  await fitsTheWindow(page);
  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByRole('heading', { level: 1, name: 'Hand out' }).waitFor();
  await isAccessible(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await fitsTheWindow(page);
  // Words of the desk that were forgotten would stand there as their own name.
  expect(await page.locator('.handout').textContent()).not.toMatch(/deskHandout|undefined|\{\w+\}/);
});
