import { browser } from 'wxt/browser';
import { sitePattern } from '../../utils/settings/site-pattern';

/** The coach of every console. */
export const COACH = '/content-scripts/coach.js';
/** The consoles that are on from the start, as in the manifest. */
export const STANDARD: readonly string[] = ['https://web.whatsapp.com/*'];

/**
 * After an install or update a console that is on from the start already gets its coach without being loaded again. One that
 * runs there ends by itself.
 */
export async function startStandard(): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: [...STANDARD] })) {
    if (id !== undefined) await start({ tabId: id });
  }
}

/** The same in every open page and frame of these sites, and in no other, whatever page the frame is in. */
export async function startOnSites(patterns: readonly string[]): Promise<void> {
  await Promise.all(
    (await browser.tabs.query({ discarded: false })).map(({ id }) => startInTab(id, patterns)),
  );
}

async function startInTab(id: number | undefined, patterns: readonly string[]): Promise<void> {
  if (id === undefined) return;
  const frames = await framesOf(id);
  const frameIds = frames.flatMap(({ frameId, result }) => {
    const pattern = typeof result === 'string' ? sitePattern(result) : null;
    return pattern !== null && patterns.includes(pattern) ? [frameId] : [];
  });
  if (frameIds.length > 0) await start({ tabId: id, frameIds });
}

type Target = Parameters<typeof browser.scripting.executeScript>[0]['target'];

/** A tab that is discarded, or that the browser keeps to itself, has no place for a script. */
async function start(target: Target): Promise<void> {
  await browser.scripting.executeScript({ target, files: [COACH] }).catch(() => {});
}

/** The frames of a tab that the browser lets us into, with their origins. */
async function framesOf(tabId: number) {
  try {
    const func = () => location.origin;
    const target = { tabId, allFrames: true };
    return await browser.scripting.executeScript({ target, func, injectImmediately: true });
  } catch {
    return [];
  }
}

/** The numbers of all tabs there are. Needs no permission. */
export async function tabNumbers(): Promise<ReadonlySet<string>> {
  const tabs = await browser.tabs.query({});
  return new Set(tabs.map(({ id }) => `${id}`));
}
