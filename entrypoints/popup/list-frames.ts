import { browser } from 'wxt/browser';
import { originOf } from '../../utils/settings/site-pattern';
import type { FrontTab } from './front-tab';

/**
 * Other sites of which the page in front shows a part that is large enough for a chat. Only addresses are looked at, and only
 * because the popup was opened. Empty where the browser does not let us look.
 */
export async function listFrames(tab: FrontTab | null): Promise<readonly string[]> {
  if (tab?.origin == null) return [];
  try {
    const target = { tabId: tab.id, allFrames: true };
    const looked = await browser.scripting.executeScript({ target, func: largeFrames });
    const origins = looked.flatMap(({ result }) => (result ?? []).map(originOf));
    return [...new Set(origins)].filter((origin) => origin !== null && origin !== tab.origin).map(String);
  } catch {
    return [];
  }
}

/** Runs in the page, so it brings all it needs along. Sizes in px: a console is at least as large as a small phone. */
function largeFrames(): string[] {
  return [...document.querySelectorAll('iframe')].flatMap((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return width >= 280 && height >= 320 ? [frame.src] : [];
  });
}
