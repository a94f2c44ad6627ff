import { browser } from 'wxt/browser';
import { wordsFor } from '../../components/popup/page-words';
import { textsIn } from '../../components/shared/texts';
import type { PageReport } from '../../utils/messaging/protocol';
import { languageItem } from '../../utils/settings/items';

const CALM = '#14504a';
const BROKEN = '#9b1c1c';

/** How many wait longer than the norm, of all consoles together; nothing where nobody does. */
export async function showOverNorm(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: CALM });
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
}

/**
 * "!" on a tab whose page cannot be read, or where nothing of ours can be shown for long; every other tab has the number
 * of all. What is wrong is said to who points at the button, or has it read aloud. The tab may be gone by now.
 */
export async function markTab(tabId: number, report: Pick<PageReport, 'state' | 'detail'>): Promise<void> {
  const { state, detail } = report;
  const broken = state === 'broken' || (state === 'hidden' && detail !== 'covered');
  const t = textsIn(await languageItem.read());
  const title = broken ? `${t('coachName')}: ${t(wordsFor(report).title)}` : t('coachName');
  try {
    // Null takes a tab's own text away, so that it has that of all again; the types do not know it.
    const own: { tabId: number } = Object.assign({ tabId }, { text: broken ? '!' : null });
    await browser.action.setBadgeText(own);
    await browser.action.setTitle({ tabId, title });
    if (broken) await browser.action.setBadgeBackgroundColor({ tabId, color: BROKEN });
    else await browser.action.setBadgeBackgroundColor({ tabId, color: CALM });
  } catch {
    // There is nothing left to mark.
  }
}
