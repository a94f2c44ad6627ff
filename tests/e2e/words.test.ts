import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { EXTENSION, TestBrowser } from './browser';
import { choose, coachOver } from './coach';
import { BSN, FATIMA, openCoached, SHARED, says } from './coached';
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
