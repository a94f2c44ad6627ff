import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { isAccessible } from './accessible';
import { TestBrowser } from './browser';
import { fill, tabTo } from './by-keyboard';
import { choose, stored } from './coach';
import { startAfresh } from './coached';
import { openDesk } from './desk';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

const focused = () => (document.activeElement instanceof HTMLElement ? document.activeElement.innerText : '');
const withPack = (more: Record<string, unknown>) =>
  choose(browser, {
    'own-pack': {
      revision: 1,
      pack: { format: 1, id: 'eigen-afspraken', title: 'Eigen', version: 1, ...more },
    },
  });
const PRINT = {
  topic: 'printen',
  shortName: 'print',
  je: 'Je kunt hier printen.',
  u: 'U kunt hier printen.',
};
const CSV = [
  'Onderwerp;Korte naam;Je;U;Geldig tot;Kleur',
  'pas kwijt;pas;"Blokkeer je pas; dat kan online.";"Blokkeer uw pas; dat kan online.";31-12-2099;rood',
  'openingstijden;;Je kunt tot vijf uur komen.;;;',
  'parkeren;print;Je kunt hier parkeren.;U kunt hier parkeren.;morgen;',
  'lenen;;Kom lenen met {paspoort: prijs}.;Kom lenen.;;',
].join('\r\n');
const bytes = (text: string) => Buffer.from(`\uFEFF${text}`);

test('a trainer writes a fact and a reply that names it, by keyboard alone', async () => {
  const { page, errors } = await openDesk(browser, 'antwoorden');
  await tabTo(page, 'Nieuw feit');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(focused)).toBe('Nieuw feit');
  await fill(page, 'Onderwerp', 'printen');
  await fill(page, 'Wat ervan?', 'prijs');
  await fill(page, 'Waarde', '15 cent');
  await tabTo(page, 'Bewaren');
  await page.keyboard.press('Enter');
  await page.getByText('‘printen: prijs’ is bewaard').waitFor();
  expect(await page.evaluate(focused)).toBe('Feiten');

  await page.reload();
  await tabTo(page, 'Nieuw antwoord');
  await page.keyboard.press('Enter');
  await fill(page, 'Onderwerp', 'printen, afdrukken');
  await fill(page, 'Korte naam', 'Print!');
  await page.getByText('Gebruik alleen kleine letters en cijfers').waitFor();
  await fill(page, 'Antwoord met je', 'U kunt printen voor {printen: tarief}.');
  await page.getByText('De naam {printen: tarief} is hier niet bekend.').waitFor();
  await tabTo(page, 'Bewaren');
  await page.keyboard.press('Enter');
  // Three things are wrong, and the focus is at the first.
  await page.getByText('Nog niet bewaard.').waitFor();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('print');
  await fill(page, 'Antwoord met je', 'Je kunt printen voor {printen: prijs}.');
  await fill(page, 'Antwoord met u', 'U kunt printen voor {printen: prijs}.');
  await tabTo(page, 'Bewaren');
  await page.keyboard.press('Enter');
  await page.getByText('is bewaard.').first().waitFor();
  await page.getByText('printen, afdrukken · /print', { exact: true }).waitFor();
  // In the pack everybody begins with nothing is offered unasked; the room says so.
  await page.getByText('De regel ‘Er is een standaardantwoord’ staat uit.').waitFor();
  await tabTo(page, 'Zet die regel aan');
  await page.keyboard.press('Enter');
  await page.getByText('De regel ‘Er is een standaardantwoord’ staat uit.').waitFor({ state: 'detached' });
  await page.getByText('Alles is bewaard').waitFor();
  expect(await stored(browser)).toMatchObject({
    'own-pack': {
      pack: {
        rules: { 'use-quick-reply': { on: true } },
        quickReplies: [
          {
            topic: 'printen, afdrukken',
            shortName: 'print',
            je: 'Je kunt printen voor {printen: prijs}.',
            u: 'U kunt printen voor {printen: prijs}.',
          },
        ],
        facts: [{ topic: 'printen', label: 'prijs', value: '15 cent', validUntil: null }],
      },
    },
  });
  expect(errors).toEqual([]);
});

test('a CSV file is shown with what is wrong per line before anything is taken, and taking it is one step', async () => {
  await withPack({ quickReplies: [PRINT] });
  const { page, errors } = await openDesk(browser, 'antwoorden');
  // Before the way there: only then is the browser surely told to ask us for the file.
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, 'Snelle antwoorden uit CSV halen');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({ name: 'antwoorden.csv', mimeType: 'text/csv', buffer: bytes(CSV) });
  await page.getByText('1 nieuw. 0 stonden er al. 3 kloppen niet').waitFor();
  await page.getByText('Deze kolommen ken ik niet, en neem ik niet mee: Kleur.').waitFor();
  expect(await page.locator('.wrong-lines li').allTextContents()).toEqual([
    'Regel 3. Antwoord met u: Vul dit in.',
    'Regel 4. Korte naam: Een ander antwoord heet al /print. Geldig tot en met: Dit is geen datum. Schrijf 31-12-2026 of 2026-12-31.',
    expect.stringContaining('Regel 5. Antwoord met je: De naam {paspoort: prijs} is hier niet bekend.'),
  ]);
  await isAccessible(page);
  await tabTo(page, '1 overnemen');
  await page.keyboard.press('Enter');
  await page.getByText('1 overgenomen.').waitFor();
  await page.getByText('2 van 2 getoond').waitFor();
  await page.getByRole('button', { name: 'Ongedaan maken' }).press('Enter');
  await page.getByText('1 van 1 getoond').waitFor();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Snelle antwoorden als CSV bewaren' }).press('Enter');
  expect((await download).suggestedFilename()).toBe('snelle-antwoorden.csv');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: bytes('a;b\n1;2') });
  await page.getByText('Deze kolommen mis ik in de eerste regel: ‘onderwerp’, ‘je’, ‘u’.').waitFor();
  expect(errors).toEqual([]);
});

test('a thousand replies are listed a part at a time and found by search; past ones say so', async () => {
  const quickReplies = Array.from({ length: 1000 }, (_, at) => ({
    ...PRINT,
    topic: `printen nummer${at}`,
    shortName: `p${at}`,
    ...(at === 377 && { validUntil: '2020-12-31' }),
  }));
  await withPack({ quickReplies });
  const { page, errors } = await openDesk(browser, 'antwoorden');
  await page.getByText('50 van 1000 getoond').waitFor();
  expect(await page.getByRole('button', { name: 'Nieuw antwoord' }).isDisabled()).toBe(true);
  await page.getByLabel('Zoek in snelle antwoorden').fill('nummer377 /p377');
  await page.getByText('1 van 1 getoond').waitFor();
  await page.getByText('Voorbij: was geldig tot en met 31-12-2020.').waitFor();
  await page.getByRole('button', { name: 'Vragenlijst voor de website (FAQ)' }).click();
  await page.getByText('1 antwoorden zijn voorbij hun datum').waitFor();
  expect(await page.getByLabel('Tekst', { exact: true }).inputValue()).toMatch(
    /^# Veelgestelde vragen\n\n## Printen nummer0\n\nU kunt hier printen\.\n/,
  );
  expect(errors).toEqual([]);
});

test.each([1280, 360])(
  'lists, editor and FAQ have no barriers at %i pixels, in both languages',
  async (width) => {
    await withPack({
      quickReplies: [PRINT, { topic: 'bellen', je: 'Bel {onbekend}.', u: 'Bel {onbekend}.' }],
      facts: [{ topic: 'paspoort', label: 'prijs', value: '€ 83,87', validUntil: '2020-12-31' }],
    });
    const { page, errors } = await openDesk(browser, 'antwoorden', width);
    await page.getByText('Wordt nooit aangeboden: {onbekend} is niet bekend.').waitFor();
    await isAccessible(page);
    await page.getByRole('radio', { name: 'English' }).check();
    await page.getByRole('heading', { level: 1, name: 'Quick replies and facts' }).waitFor();
    await page.getByRole('button', { name: 'New reply' }).click();
    await page.getByText('Names you can use in a reply').click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Not saved yet.').waitFor();
    await isAccessible(page);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Questions for the website (FAQ)' }).click();
    await isAccessible(page);
    expect(errors).toEqual([]);
  },
);
