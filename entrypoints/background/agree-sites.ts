import { browser } from 'wxt/browser';
import { sitePattern } from '../../utils/settings/site-pattern';
import { sitesItem } from '../../utils/settings/sites';
import { COACH, STANDARD, startIn } from './open-tabs';

/** The one script that is registered, for all sites together: no page can then be given two coaches. */
const ID = 'sites';

/**
 * Makes the registered script agree with what was chosen and what the browser allows, and starts the coach in the open tabs
 * of sites that are new. Whatever changed, this is what is done; done twice it does nothing the second time.
 * @param afresh after an install or update, which forget or outdate what was registered: registers all again, and starts
 *   in every open tab
 */
export async function agreeSites(afresh = false): Promise<void> {
  const wanted = await wantedPatterns();
  const before = await registeredPatterns();
  if (afresh && before !== null) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  const known = afresh ? null : before;
  const added = wanted.filter((pattern) => !known?.includes(pattern));
  const gone = (known ?? []).some((pattern) => !wanted.includes(pattern));
  if (known !== null && (wanted.length === 0 || gone || added.length > 0)) {
    if (wanted.length === 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    else await browser.scripting.updateContentScripts([{ id: ID, matches: [...wanted] }]);
  } else if (known === null && wanted.length > 0) {
    await browser.scripting.registerContentScripts([
      {
        id: ID,
        js: [COACH],
        matches: [...wanted],
        // Before the page's own scripts, as in the manifest; in frames too, because many consoles are one.
        runAt: 'document_start',
        allFrames: true,
        persistAcrossSessions: true,
      },
    ]);
  }
  if (added.length > 0) await startIn(added, true);
}

/** The permission for these patterns was taken back, here or in the browser's own settings: their sites are forgotten. */
export async function forgetSites(patterns: readonly string[]): Promise<void> {
  const sites = await sitesItem.read();
  const left = Object.entries(sites).filter(([origin]) => !patterns.includes(sitePattern(origin) ?? ''));
  if (left.length < Object.keys(sites).length) await sitesItem.write(Object.fromEntries(left));
}

/** The patterns of all sites that somebody switched on and the browser allows, each once, in a fixed order. */
async function wantedPatterns(): Promise<readonly string[]> {
  const wanted = new Set<string>();
  for (const origin of Object.keys(await sitesItem.read())) {
    const pattern = sitePattern(origin);
    if (pattern === null || STANDARD.includes(pattern)) continue;
    if (await browser.permissions.contains({ origins: [pattern] })) wanted.add(pattern);
  }
  return [...wanted].toSorted();
}

/** Null where nothing is registered. */
async function registeredPatterns(): Promise<readonly string[] | null> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  return script ? (script.matches ?? []) : null;
}
