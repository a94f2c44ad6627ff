import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { killBackground } from './background-world';
import { EXTENSION, TestBrowser } from './browser';
import { choose, coachOver } from './coach';
import { BSN, backgroundOf, FATIMA, openCoached, SHARED, says } from './coached';
import { typeDraft } from './composer';

async function launch(extension: boolean | string = true): Promise<TestBrowser> {
  const browser = await TestBrowser.launch({ extension });
  onTestFinished(() => browser.close());
  return browser;
}

/** The built extension, without some of its files. */
async function buildWithout(...files: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'souffleur-build-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(EXTENSION, folder, { recursive: true });
  for (const file of files) await rm(join(folder, file));
  return folder;
}

test('without its word lists the coach says so, keeps quiet, and never holds a message', async () => {
  const browser = await launch(await buildWithout('words.js'));
  const { page, errors } = await browser.openStandIn({ chat: FATIMA });
  const coach = coachOver(page);
  await coach.ready();
  await says(page, BSN);
  await expect
    .poll(() => coach.pill.getAttribute('aria-label'), { timeout: 10_000 })
    .toContain('De woordenlijsten zijn niet geladen');
  await coach.pill.click();
  expect(await coach.panel.textContent()).toContain('Laad de pagina opnieuw');
  expect(await coach.card.count()).toBe(0);
  await typeDraft(page, 'Wat is uw bsn?');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => window.standIn.sentMessages().length)).toBe(1);
  expect(errors).toEqual([]);
});

test('word lists that come late are let in without loading the page again', async () => {
  const folder = await buildWithout();
  const file = join(folder, 'words.js');
  const script = await readFile(file, 'utf8');
  await writeFile(file, `document.addEventListener('let-in', () => {\n${script}\n}, { once: true });`);
  const browser = await launch(folder);
  const { page } = await browser.openStandIn({ chat: FATIMA });
  const coach = coachOver(page);
  await coach.ready();
  await says(page, BSN);
  const label = () => coach.pill.getAttribute('aria-label');
  await expect.poll(label, { timeout: 10_000 }).toContain('De woordenlijsten zijn niet geladen');
  await page.evaluate(() => document.dispatchEvent(new Event('let-in')));
  await coach.cardOf(SHARED).waitFor();
  expect(await label()).not.toContain('woordenlijsten');
});

test('a background that is ended before it brought the word lists is asked again', async () => {
  const browser = await launch();
  const background = await backgroundOf(browser);
  await background.evaluate(() => {
    Object.assign(chrome.scripting, {
      executeScript: () => {
        Reflect.set(globalThis, 'asked', true);
        return new Promise(() => {});
      },
    });
  });
  const { page, coach } = await openCoached(browser);
  await says(page, BSN);
  await expect.poll(() => background.evaluate(() => Reflect.get(globalThis, 'asked'))).toBe(true);
  await killBackground(browser);
  await coach.cardOf(SHARED).waitFor();
});

test('the engine for patterns comes only with a pack that has a pattern', async () => {
  const browser = await launch();
  const rule = {
    id: 'own-dossier',
    title: 'Eigen regel',
    reason: 'Zo hebben we het met elkaar afgesproken.',
    severity: 'info',
    in: 'draft',
    pattern: 'dossier ?[0-9]{3,5}',
    prompt: { je: ['Noem liever geen dossiernummer.'], u: ['Noem liever geen dossiernummer.'] },
    mustSpeak: ['dossier 1234'],
    mustStayQuiet: ['dossier'],
  };
  const { page, coach } = await openCoached(browser);
  await says(page, BSN);
  await coach.cardOf(SHARED).waitFor();
  await choose(browser, {
    pack: { format: 1, id: 'ons', title: 'Ons', version: 1, extends: ['kern'], phraseRules: [rule] },
  });
  const { page: other, coach: there } = await openCoached(browser);
  await typeDraft(other, 'Het gaat om dossier 2031.');
  await there.chipOf('own-dossier').waitFor();
});
