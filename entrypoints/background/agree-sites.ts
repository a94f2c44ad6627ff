import { browser } from 'wxt/browser';
import { sitePattern } from '../../utils/settings/site-pattern';
import { sitesItem } from '../../utils/settings/sites';
import { COACH, STANDARD, startOnSites } from './open-tabs';

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
  const known = afresh ? null : before;
  if (before !== null && (afresh || wanted.length === 0)) {
    await browser.scripting.unregisterContentScripts({ ids: [ID] });
  }
  if (wanted.length > 0 && known === null)
    await browser.scripting.registerContentScripts([scriptFor(wanted)]);
  else if (wanted.length > 0 && `${known}` !== `${wanted}`) {
    await browser.scripting.updateContentScripts([scriptFor(wanted)]);
  }
  const added = wanted.filter((pattern) => !known?.includes(pattern));
  // A tab that does not let a script in for a while keeps nobody waiting.
  if (added.length > 0) void startOnSites(added);
}

/** Before the page's own scripts, as in the manifest; in frames too, because many a console stands in one. */
function scriptFor(patterns: readonly string[]) {
  return {
    id: ID,
    js: [COACH],
    matches: [...patterns],
    runAt: 'document_start' as const,
    allFrames: true,
    persistAcrossSessions: true,
  };
}

/** A permission was taken back, here or in the browser's own settings: the sites it was for are forgotten. */
export async function forgetSites(): Promise<void> {
  const sites = await sitesItem.read();
  const left = [];
  for (const site of Object.entries(sites)) if (await isAllowed(sitePattern(site[0]))) left.push(site);
  if (left.length < Object.keys(sites).length) await sitesItem.write(Object.fromEntries(left));
}

/** The patterns of all sites that somebody switched on and the browser allows, each once, in a fixed order. */
async function wantedPatterns(): Promise<readonly string[]> {
  const wanted = new Set<string>();
  for (const origin of Object.keys(await sitesItem.read())) {
    const pattern = sitePattern(origin);
    if (pattern === null || STANDARD.includes(pattern)) continue;
    if (await isAllowed(pattern)) wanted.add(pattern);
  }
  return [...wanted].toSorted();
}

async function isAllowed(pattern: string | null): Promise<boolean> {
  return pattern !== null && (await browser.permissions.contains({ origins: [pattern] }));
}

/** Null where nothing is registered. */
async function registeredPatterns(): Promise<readonly string[] | null> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  return script ? (script.matches ?? []).toSorted() : null;
}
