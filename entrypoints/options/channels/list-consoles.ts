import { allProfiles, profileById } from '../../../utils/consoles/all-profiles';
import { matchesAddress } from '../../../utils/consoles/match-address';
import type { ConsoleProfile } from '../../../utils/consoles/profile';
import { practice } from '../../../utils/consoles/profiles/practice';
import { whatsappWeb } from '../../../utils/consoles/profiles/whatsapp-web';
import { type ConsoleName, hostOf, siteId } from '../../../utils/consoles/site-console';
import type { Site } from '../../../utils/settings/sites';

/** What tells the consoles apart that settings are kept for. */
interface Known {
  readonly sites: Readonly<Record<string, Site>>;
  /** Ids under which something was settled before. */
  readonly settled: readonly string[];
  /** Per console id the name its page last had. */
  readonly names: Readonly<Record<string, { readonly name: string }>>;
}

/** A console as one chooses it, and as its channel is before anybody settles anything. */
export interface DeskConsole extends ConsoleName {
  /** As it stands in the list: with its site, where it has one. */
  readonly title: string;
}

/** The consoles that settings can be made for: WhatsApp Web, those of the sites that are on, and those with settings. */
export function listConsoles({ sites, settled, names }: Known): readonly DeskConsole[] {
  const found = new Map<string, DeskConsole>();
  const add = (each: DeskConsole) => {
    if (!found.has(each.id)) found.set(each.id, each);
  };
  add({ ...named(whatsappWeb), title: whatsappWeb.name });
  for (const [origin, { console }] of Object.entries(sites))
    for (const each of ofSite(origin, console)) add(each);
  for (const id of settled) {
    if (id === practice.id) continue;
    const profile = profileById(id);
    const name = profile?.name ?? names[id]?.name ?? id;
    add({ id, name, sync: profile?.sync ?? 'live', title: name });
  }
  return [...found.values()];
}

function ofSite(origin: string, chosen: string): readonly DeskConsole[] {
  const host = hostOf(origin);
  // One with an address of its own keeps its settings under its own id; at one host there may be two.
  const residents = allProfiles.filter(
    (each) => livesAt(each, origin) && (chosen === 'auto' || chosen === each.id),
  );
  if (residents.length > 0) return residents.map((each) => ({ ...named(each), title: each.name }));
  const profile = profileById(chosen);
  const id = siteId(origin);
  if (!profile) return [{ id, name: host.slice(0, 60), sync: 'live', title: host }];
  return [{ id, name: profile.name, sync: profile.sync, title: `${profile.name} (${host})` }];
}

/** Whether a page of this site can be one of the console's own address. */
function livesAt({ matches }: ConsoleProfile, origin: string): boolean {
  return matches.some((pattern) => {
    const path = pattern.replace(/^[^/]*\/\/[^/]*/, '').replace(/\*$/, '');
    return matchesAddress(pattern, `${origin}${path}`);
  });
}

function named({ id, name, sync }: ConsoleName): ConsoleName {
  return { id, name, sync };
}
