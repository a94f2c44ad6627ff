import type { Page } from 'playwright-core';

/**
 * In every conversation of the stand-in the citizen asks something, so many minutes ago: three of them longer than the
 * half hour within which an answer is due.
 */
export async function sixAsk(page: Page): Promise<void> {
  await page.evaluate(() => {
    const minutes: Readonly<Record<string, number>> = {
      '31610000001': 4,
      '31610000002': 12,
      '31610000003': 25,
      '31610000004': 41,
      '31610000005': 52,
      '120363000000000006': 64,
    };
    for (const { id } of window.standIn.chats()) {
      const at = Date.now() - (minutes[id] ?? 0) * 60_000;
      window.standIn.addMessage({ chat: id, author: 'citizen', text: 'Kunt u mij helpen?', at });
    }
  });
}

/** How many of them are over the norm. */
export const OVER = 3;
