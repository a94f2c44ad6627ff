import type { Page } from 'playwright-core';

const MOST = 250;

/** Goes on with Tab until what has the focus is called so; fails where the keyboard does not get there. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let step = 0; step < MOST; step++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const focused = document.activeElement;
      const labels =
        focused instanceof HTMLInputElement ||
        focused instanceof HTMLSelectElement ||
        focused instanceof HTMLTextAreaElement
          ? [...(focused.labels ?? [])]
          : [];
      const words =
        focused?.getAttribute('aria-label') ?? labels[0]?.textContent ?? focused?.textContent ?? '';
      return words.trim();
    });
    if (typeof name === 'string' ? here === name : name.test(here)) return;
  }
  throw new Error(`The keyboard does not get to ${name}.`);
}

/** Goes on to a field with Tab, and types in the place of what stands in it. */
export async function fill(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}
