import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { TestBrowser } from './browser';
import { choose } from './coach';
import { openCoached, startAfresh } from './coached';
import { composerOf, typeDraft } from './composer';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

test('another pack chosen in the popup works at once, on the page that is open', async () => {
  const { page, coach } = await openCoached(browser);
  await typeDraft(page, 'Dat duurt vijf werkdagen. Fijne dag!');

  const popup = await browser.open(`chrome-extension://${browser.extensionId}/popup.html`, 360, 640);
  const packs = popup.page.getByLabel('Richtlijnen');
  expect(await packs.inputValue()).toBe('kern');
  expect(await coach.chip.count()).toBe(0);
  await packs.selectOption({ label: 'Bibliotheek' });
  await popup.page.getByText('Bewaard').waitFor();

  // A library asks before the farewell whether there is more; of the core rules none does.
  await coach.chipOf('any-other-questions').waitFor();

  await popup.page.reload();
  expect(await packs.inputValue()).toBe('bibliotheek');
  await packs.selectOption({ label: 'Kern' });
  await coach.chipOf('any-other-questions').waitFor({ state: 'detached' });
});

test('an imported pack brings its own rules and its own words for what rules look for', async () => {
  const says = (phrase: string) => ({
    id: `own-${phrase}`,
    title: 'Eigen regel',
    reason: 'Zo hebben we het met elkaar afgesproken.',
    severity: 'info',
    in: 'draft',
    says: [phrase],
    prompt: { je: ['Schrijf liever ‘zonder kosten’.'], u: ['Schrijf liever ‘zonder kosten’.'] },
    mustSpeak: [phrase],
    mustStayQuiet: ['niets'],
  });
  const pack = { format: 1, id: 'ons', title: 'Ons pakket', version: 1, extends: ['bibliotheek'] };
  await choose(browser, {
    pack: { ...pack, phraseRules: [says('gratis')], lexicons: { closing: ['ajuus paraplus'] } },
  });
  const { page, coach } = await openCoached(browser);
  await typeDraft(page, 'Dat is helemaal GRATIS voor je');
  await coach.chipOf('own-gratis').getByRole('button').first().click();
  expect(await coach.card.textContent()).toContain('Schrijf liever ‘zonder kosten’.');
  await coach.action('why').click();
  expect(await coach.why.textContent()).toContain('Zo hebben we het met elkaar afgesproken.');
  await composerOf(page).fill('');
  await typeDraft(page, 'Dat duurt vijf werkdagen. Ajuus paraplus!');
  await coach.chipOf('any-other-questions').waitFor();
});
