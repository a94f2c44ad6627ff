import type { Locator, Page } from 'playwright-core';

/** So many stops at most lie between two things on one page. */
const MOST_STOPS = 250;

/** What is gone to: itself, or what it is called. */
type Target = Locator | string | RegExp;

/** What has the focus is called so: by its label, else by its words. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const labels =
      focused instanceof HTMLInputElement ||
      focused instanceof HTMLSelectElement ||
      focused instanceof HTMLTextAreaElement
        ? [...(focused.labels ?? [])]
        : [];
    return (
      focused?.getAttribute('aria-label') ??
      labels[0]?.textContent ??
      focused?.textContent ??
      ''
    ).trim();
  });

async function hasFocus(page: Page, target: Target): Promise<boolean> {
  if (typeof target === 'string') return (await focusedName(page)) === target;
  if (target instanceof RegExp) return target.test(await focusedName(page));
  return target.evaluate((element) => element === document.activeElement);
}

/** Goes to something with the Tab key alone, from wherever the focus is; fails where the keyboard does not get there. */
export async function tabTo(page: Page, target: Target): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await hasFocus(page, target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never gets to ${target}.`);
}

/** Goes there and presses a key: what a person without a mouse does. */
export async function pressAt(page: Page, target: Target, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Goes to a field and writes in it, in the place of what was there. */
export async function writeAt(page: Page, target: Target, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

/** The same, letter by letter as one types. */
export async function fill(page: Page, target: Target, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/** Goes to the one of some radio buttons that is chosen, and with the arrows on to this one. */
export async function chooseAt(page: Page, radio: Locator): Promise<void> {
  const name = await radio.getAttribute('name');
  await tabTo(page, page.locator(`input[type="radio"][name="${name}"]:checked`));
  for (let step = 0; step < MOST_STOPS; step++) {
    if (await radio.isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrow keys never get to ${radio}.`);
}
