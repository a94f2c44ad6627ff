import { browser } from 'wxt/browser';

/** The coach of every console. */
export const COACH = '/content-scripts/coach.js';
/** The consoles that are on from the start, as in the manifest. */
export const STANDARD: readonly string[] = ['https://web.whatsapp.com/*'];

/**
 * Starts the coach in tabs that are open already, as after an install, an update or a click: without loading them again.
 * One that runs there ends by itself. `frames`: also in the frames that the browser allows.
 */
export async function startIn(patterns: readonly string[], frames: boolean): Promise<void> {
  const own = await browser.tabs.query({ url: [...patterns] });
  // A frame that was switched on may stand in any page.
  const tabs = frames ? await browser.tabs.query({}) : own;
  for (const { id, url } of tabs) {
    if (id === undefined || (frames && isStandard(url))) continue;
    const target = { tabId: id, ...(frames ? { allFrames: true } : {}) };
    // A tab that is discarded, or that the browser keeps to itself, has no place for a script.
    await browser.scripting.executeScript({ target, files: [COACH] }).catch(() => {});
  }
}

function isStandard(address: string | undefined): boolean {
  return STANDARD.some((pattern) => address?.startsWith(pattern.slice(0, -1)));
}

/** The numbers of all tabs there are. Needs no permission. */
export async function tabNumbers(): Promise<ReadonlySet<string>> {
  const tabs = await browser.tabs.query({});
  return new Set(tabs.map(({ id }) => `${id}`));
}
