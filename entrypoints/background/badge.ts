import { browser } from 'wxt/browser';
import type { PageReport } from '../../utils/messaging/protocol';

const CALM = '#14504a';
const BROKEN = '#9b1c1c';

/** How many wait longer than the norm, of all consoles together; nothing where nobody does. */
export async function showOverNorm(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: CALM });
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
}

/**
 * "!" on a tab whose page cannot be read, or where nothing of ours can be shown for long; every other tab has the number
 * of all. The tab may be gone by now.
 */
export async function markTab(tabId: number, { state, detail }: PageReport): Promise<void> {
  const broken = state === 'broken' || (state === 'hidden' && detail !== 'covered');
  try {
    // Null takes a tab's own text away, so that it has that of all again; the types do not know it.
    const own: { tabId: number } = Object.assign({ tabId }, { text: broken ? '!' : null });
    await browser.action.setBadgeText(own);
    if (broken) await browser.action.setBadgeBackgroundColor({ tabId, color: BROKEN });
    else await browser.action.setBadgeBackgroundColor({ tabId, color: CALM });
  } catch {
    // There is nothing left to mark.
  }
}
