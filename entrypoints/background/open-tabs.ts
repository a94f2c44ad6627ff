import { browser } from 'wxt/browser';
import { COACH_MARK, lookInFrame } from '../../utils/messaging/living-coach';
import { sitePattern } from '../../utils/settings/site-pattern';

/** The coach of every console. */
export const COACH = '/content-scripts/coach.js';
/** The consoles that are on from the start, as in the manifest. */
export const STANDARD: readonly string[] = ['https://web.whatsapp.com/*'];

/**
 * After an install or update a console that is on from the start already gets its coach without being loaded again. One that
 * an update left behind ends by itself.
 */
export async function startStandard(): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: [...STANDARD] })) {
    if (id !== undefined) await startInTab({ tabId: id }, () => true);
  }
}

/** The same in every open page and frame of these sites, and in no other, whatever page the frame is in. */
export async function startOnSites(patterns: readonly string[]): Promise<void> {
  const isOn = (origin: string) => patterns.includes(sitePattern(origin) ?? '');
  await Promise.all(
    (await browser.tabs.query({ discarded: false })).map(({ id }) =>
      id === undefined ? null : startInTab({ tabId: id, allFrames: true }, isOn),
    ),
  );
}

/**
 * Starts the coach in those frames that want it and have none. Who was there before the page's own scripts hears keys before
 * them; one that took its place would not.
 */
async function startInTab(target: Target, isOn: (origin: string) => boolean): Promise<void> {
  const frameIds = (await framesOf(target)).flatMap(({ frameId, result }) =>
    result && !result.coached && isOn(result.origin) ? [frameId] : [],
  );
  if (frameIds.length === 0) return;
  const { tabId } = target;
  // A tab that was closed meanwhile has no place for a script.
  await browser.scripting.executeScript({ target: { tabId, frameIds }, files: [COACH] }).catch(() => {});
}

type Target = Parameters<typeof browser.scripting.executeScript>[0]['target'];

/** The frames that the browser lets us into; none in a tab that is discarded, or that the browser keeps to itself. */
async function framesOf(target: Target) {
  try {
    const look = { target, func: lookInFrame, args: [COACH_MARK] as [string], injectImmediately: true };
    return await browser.scripting.executeScript(look);
  } catch {
    return [];
  }
}

/** The numbers of all tabs there are. Needs no permission. */
export async function tabNumbers(): Promise<ReadonlySet<string>> {
  const tabs = await browser.tabs.query({});
  return new Set(tabs.map(({ id }) => `${id}`));
}
