import type { Locator, Page } from 'playwright-core';

/** So many stops at most lie between two things on one page. */
const MOST_STOPS = 250;

/** Goes to something with the Tab key alone, from wherever the focus is. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never gets to ${target}.`);
}

/** Goes there and presses a key: what a person without a mouse does. */
export async function pressAt(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Goes to a field and writes in it, in the place of what was there. */
export async function writeAt(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}
