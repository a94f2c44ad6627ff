import type { Locator, Page } from 'playwright-core';

/** The composer of the stand-in's open conversation. */
export function composerOf(page: Page): Locator {
  return page.locator('div#main footer [contenteditable="true"]');
}

/** Types like a person at the end of the draft; a line break is Shift and Enter, so nothing is sent. */
export async function typeDraft(page: Page, text: string): Promise<void> {
  await composerOf(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Shift+Enter');
    await page.keyboard.type(line);
  }
}

/** Sends the draft as the agent does. */
export async function pressSend(page: Page): Promise<void> {
  await composerOf(page).press('Enter');
}
