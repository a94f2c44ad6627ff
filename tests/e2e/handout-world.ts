import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { GRATIS } from '../guidelines/handout/own-rule';
import type { TestBrowser } from './browser';
import { pressAt, tabTo } from './by-keyboard';
import { choose } from './coach';

/** What a trainer agreed: a quicker norm, and a rule of their own. */
export const OWN = {
  format: 1,
  id: 'bieb-zuid',
  title: 'Bibliotheek Zuid',
  version: 1,
  channel: { firstReplyTargetMin: 45 },
  phraseRules: [GRATIS],
} as const;

/** The trainer's own pack, as the other rooms of the desk keep it. */
export function keepOwn(browser: TestBrowser, pack: object = OWN): Promise<void> {
  return choose(browser, { 'own-pack': { revision: 1, pack } });
}

/** Saves a file with the keyboard and gives what is in it. */
export async function saved(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await pressAt(page, button);
  const file = await coming;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** Opens files with the keyboard: the browser asks which. */
export async function openFiles(
  page: Page,
  input: Locator,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<void> {
  const asking = page.waitForEvent('filechooser');
  await tabTo(page, input);
  await page.keyboard.press('Enter');
  const chooser = await asking;
  await chooser.setFiles(
    files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })),
  );
}
