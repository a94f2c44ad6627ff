import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Goes on with Tab until the control of this name has the focus; fails when one goes round without meeting it. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let step = 0; step < 150; step++) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at) return '';
      const labels =
        at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement
          ? at.labels
          : null;
      return at.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? at.textContent ?? '';
    });
    if (typeof name === 'string' ? label.trim() === name : name.test(label)) return;
  }
  expect.fail(`No way with Tab to ${name}`);
}

/** Goes on to a field with Tab, and types in the place of what stands in it. */
export async function fill(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}
