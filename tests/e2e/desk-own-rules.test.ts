import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { isAccessible } from './accessible';
import { TestBrowser } from './browser';
import { fill, tabTo } from './by-keyboard';
import { choose, coachOver, stored } from './coach';
import { openCoached, startAfresh } from './coached';
import { typeDraft } from './composer';
import { openDesk } from './desk';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

const SPEAK = 'Zin 1: Hierbij moet de regel spreken';
const QUIET = 'Zin 1: Hierbij moet de regel stil blijven';

test('a trainer writes a rule by keyboard alone; it is refused until its lines hold, and then an agent hears it', async () => {
  const { page, errors } = await openDesk(browser, 'eigen-regels');
  await tabTo(page, 'Nieuwe regel');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Nieuwe regel' }).waitFor();
  await fill(page, 'Naam van de regel', 'Zeg geen gratis');
  await fill(page, 'Waarom is deze afspraak er?', 'Zo hebben we het met het team afgesproken.');
  await fill(page, 'Woorden of zinnen waarbij de regel spreekt', 'gratis\nkost niks');
  await fill(page, 'Behalve als dit er ook staat', 'gratis parkeren');
  await fill(page, 'Tekst voor de medewerker, met je', 'Schrijf je liever ‘zonder kosten’?');
  await fill(page, 'Tekst voor de medewerker, met u', 'Schrijft u liever ‘zonder kosten’?');
  await tabTo(page, 'Regel bewaren');
  await page.keyboard.press('Enter');
  // Without lines it is refused, and the focus is where the first is missing.
  await page.getByText('Nog niet bewaard.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(SPEAK);
  await page.keyboard.type('Dat is gratis');
  await page.getByText('De regel spreekt. Er staat ‘gratis’.').waitFor();
  await fill(page, QUIET, 'De folder is gratis');
  await page.getByText('De regel spreekt, en moet stil blijven. Er staat ‘gratis’.').waitFor();
  await tabTo(page, 'Regel bewaren');
  await page.keyboard.press('Enter');
  await page.getByText('Zin 1: Hierbij moet de regel stil blijven: De regel spreekt').waitFor();
  expect(await stored(browser)).not.toHaveProperty('own-pack');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Hier is gratis parkeren');
  await page.getByText('2 van 2 zinnen kloppen.').waitFor();
  await tabTo(page, 'Regel bewaren');
  await page.keyboard.press('Enter');
  await page.getByText('‘Zeg geen gratis’ is bewaard').waitFor();
  await page.getByText('Alles is bewaard').waitFor();

  // Copied, deleted, and back again.
  await tabTo(page, 'Kopiëren: Zeg geen gratis');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Nieuwe regel' }).waitFor();
  await tabTo(page, 'Regel bewaren');
  await page.keyboard.press('Enter');
  await page.getByText('2 van 2 getoond').waitFor();
  await tabTo(page, 'Verwijderen: Kopie van Zeg geen gratis');
  await page.keyboard.press('Enter');
  await page.getByText('1 van 1 getoond').waitFor();
  await page.getByRole('button', { name: 'Ongedaan maken' }).press('Enter');
  await page.getByText('2 van 2 getoond').waitFor();
  await page.getByRole('button', { name: 'Opnieuw' }).press('Enter');
  await page.getByText('1 van 1 getoond').waitFor();
  expect(errors).toEqual([]);

  const { page: chat } = await openCoached(browser);
  await typeDraft(chat, 'Het is helemaal gratis voor u.');
  await coachOver(chat).cardOf('own-zeg-geen-gratis').waitFor();
});

const rule = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  title: `Regel ${id}`,
  reason: 'Zo hebben we het afgesproken.',
  severity: 'advice',
  in: 'draft',
  says: ['gratis'],
  prompt: { je: ['Zeg het anders.'], u: ['Zeg het anders.'] },
  mustSpeak: ['gratis'],
  mustStayQuiet: ['niets'],
  ...more,
});
const withRules = (phraseRules: unknown[]) =>
  choose(browser, {
    'own-pack': {
      revision: 1,
      pack: { format: 1, id: 'eigen-afspraken', title: 'Eigen', version: 1, phraseRules },
    },
  });

test('a pattern is for who opens it, and says what is wrong with it', async () => {
  const { page, errors } = await openDesk(browser, 'eigen-regels');
  await page.getByRole('button', { name: 'Nieuwe regel' }).click();
  await page.getByText('Voor experts: een patroon').click();
  const pattern = page.getByLabel('Patroon', { exact: true });
  await pattern.fill('(?=x)');
  await page.getByText('Vooruit- of terugkijken').waitFor();
  await pattern.fill('\\d{4} ?[a-z]{2}');
  await page.getByLabel(SPEAK).fill('Ik woon op 3201 AB');
  await page.getByText('De regel spreekt. Het patroon past.').waitFor();
  expect(errors).toEqual([]);
});

test('five hundred rules are listed a part at a time, found by search, and no more can be added', async () => {
  await withRules(Array.from({ length: 500 }, (_, at) => rule(`own-${at}`)));
  const { page, errors } = await openDesk(browser, 'eigen-regels');
  await page.getByText('50 van 500 getoond').waitFor();
  expect(await page.getByRole('button', { name: 'Nieuwe regel' }).isDisabled()).toBe(true);
  await page.getByLabel('Zoek in eigen regels').fill('own-377');
  await page.getByText('1 van 1 getoond').waitFor();
  await page.getByRole('button', { name: 'Bewerken: Regel own-377' }).click();
  await page.getByLabel('Naam van de regel').fill('Zevenendertig');
  await page.getByRole('button', { name: 'Regel bewaren' }).click();
  await page.getByText('‘Zevenendertig’ is bewaard').waitFor();
  expect(errors).toEqual([]);
});

test.each([1280, 360])('list and editor have no barriers at %i pixels, in both languages', async (width) => {
  await withRules([rule('own-gratis'), rule('own-prijs', { pattern: '\\d+ euro' })]);
  const { page, errors } = await openDesk(browser, 'eigen-regels', width);
  await isAccessible(page);
  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByRole('heading', { level: 1, name: 'Own rules' }).waitFor();
  await page.getByRole('button', { name: 'Edit: Regel own-prijs' }).click();
  await page.getByLabel(/^Line 1: Here the rule must speak/).fill('niets');
  await page.getByRole('button', { name: 'Save rule' }).click();
  await page.getByText('Not saved yet.').waitFor();
  await isAccessible(page);
  expect(errors).toEqual([]);
});
