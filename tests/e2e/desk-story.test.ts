import { afterEach, expect, test } from 'vitest';
import { TestBrowser } from './browser';
import { fill, tabTo } from './by-keyboard';
import { openCoached } from './coached';
import { typeDraft } from './composer';
import { openDesk } from './desk';
import { openFiles, saved } from './handout-world';
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

const EXPORT = `03-03-2026 10:00 - Sanne: Hallo, wat kost een pas?
03-03-2026 10:10 - Bieb: Goedemorgen Sanne, de pas is gratis.
`;

test('a trainer chooses, tunes, writes, proves and hands out; an agent in another browser hears it', async () => {
  const trainer = await launch();
  const popup = await trainer.open(`chrome-extension://${trainer.extensionId}/popup.html`, 360, 640);
  await popup.page.getByLabel('Richtlijnen').selectOption({ label: 'Bibliotheek' });
  await popup.page.getByText('Bewaard').waitFor();

  const { page, errors } = await openDesk(trainer, 'kanalen');
  await tabTo(page, 'Tijden');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Eerste antwoord binnen');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('45');
  await page.keyboard.press('Enter');
  await page.getByText('Alles is bewaard').waitFor();

  await page.getByRole('link', { name: 'Eigen regels' }).press('Enter');
  await tabTo(page, 'Nieuwe regel');
  await page.keyboard.press('Enter');
  await fill(page, 'Naam van de regel', 'Zeg geen gratis');
  await fill(page, 'Waarom is deze afspraak er?', 'Een pas kost soms wel geld; dan klopt gratis niet.');
  await fill(page, 'Woorden of zinnen waarbij de regel spreekt', 'gratis');
  await fill(page, 'Tekst voor de medewerker, met je', 'Kijk na of het echt gratis is.');
  await fill(page, 'Tekst voor de medewerker, met u', 'Kijk na of het echt gratis is.');
  await fill(page, 'Zin 1: Hierbij moet de regel spreken', 'De pas is gratis.');
  await fill(page, 'Zin 1: Hierbij moet de regel stil blijven', 'De pas kost vijf euro.');
  await tabTo(page, 'Regel bewaren');
  await page.keyboard.press('Enter');
  await page.getByText('‘Zeg geen gratis’ is bewaard').waitFor();

  await page.getByRole('link', { name: 'Proefbank' }).press('Enter');
  await page.getByLabel('Plak een chatexport van WhatsApp of een scenario').focus();
  await page.keyboard.insertText(EXPORT);
  await page.getByRole('button', { name: 'Gebruik deze tekst' }).press('Enter');
  await page.getByRole('button', { name: 'Speel af' }).press('Enter');
  await page.locator('.finding[data-rule="own-zeg-geen-gratis"]').first().waitFor();

  await page.getByRole('link', { name: 'Uitdelen' }).press('Enter');
  await page.getByText('Het pakket bouwt op Bibliotheek.').waitFor();
  await page.getByRole('button', { name: 'Maak het pakket' }).press('Enter');
  const pack = await saved(
    page,
    page.getByRole('button', { name: 'Bewaar eigen-afspraken.json', exact: true }),
  );
  expect(errors).toEqual([]);

  const agent = await launch();
  const desk = (await openDesk(agent, 'uitdelen')).page;
  await openFiles(desk, desk.getByLabel('Kies een bestand'), [pack]);
  await desk.locator('.opened .changes').getByText('Zeg geen gratis').waitFor();
  await desk.getByRole('button', { name: 'Zet dit pakket aan' }).press('Enter');
  await desk.getByText('Eigen afspraken staat aan.').waitFor();
  const { page: chat, coach } = await openCoached(agent);
  await typeDraft(chat, 'De pas is gratis voor je.');
  await coach.cardOf('own-zeg-geen-gratis').or(coach.chipOf('own-zeg-geen-gratis')).waitFor();
  const { page: small } = await openPopup(agent, 'https://web.whatsapp.com/');
  expect(await small.getByLabel('Eerste antwoord binnen', { exact: false }).inputValue()).toBe('45');
});
