import { browser } from 'wxt/browser';

/** The coach of every console that is on from the start. */
const COACH = '/content-scripts/coach.js';
const CONSOLES = ['https://web.whatsapp.com/*'];

/** After an install or update a console that is open already gets its coach without being loaded again. */
export async function startInOpenTabs(): Promise<void> {
  for (const tab of await browser.tabs.query({ url: CONSOLES })) {
    if (tab.id === undefined) continue;
    // A tab that is discarded or shows an error page has no place for a script; it gets one when it loads.
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [COACH] }).catch(() => {});
  }
}

/** The numbers of all tabs there are. Needs no permission. */
export async function tabNumbers(): Promise<ReadonlySet<string>> {
  const tabs = await browser.tabs.query({});
  return new Set(tabs.map(({ id }) => `${id}`));
}
