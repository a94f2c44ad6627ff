import { allProfiles, profileById, profilesFor, recognises } from '../../utils/consoles/all-profiles';
import type { ConsoleData } from '../../utils/consoles/data/console-data';
import { consoleFromData } from '../../utils/consoles/data/console-from-data';
import { queryDeep } from '../../utils/consoles/deep-query';
import type { ConsoleProfile } from '../../utils/consoles/profile';

/** What is known of a site before its page is looked at. */
export interface SiteFacts {
  readonly address: string;
  /** A profile that somebody chose for this site; null: find out. */
  readonly chosen: string | null;
  /** What somebody pointed out on this site. */
  readonly pointed: ConsoleData | null;
  /** A frame is often something else than a console: there the page itself has to show which one it is. */
  readonly frame: boolean;
}

/**
 * Which console this page is, of those that have a name: the one that was chosen, the one that lives at this address, the one
 * that was pointed out, or the one the page shows the mark of. Null when none of them is.
 */
export function consoleHere(facts: SiteFacts, page: Document): ConsoleProfile | null {
  const { address, chosen, pointed, frame } = facts;
  const told = chosen === null ? null : profileById(chosen);
  // Somebody said what it is, so nothing else is tried.
  if (told) return !frame || recognises(told, page) ? told : null;
  const [atHome] = profilesFor(address);
  if (atHome && (!frame || recognises(atHome, page))) return atHome;
  // Whoever pointed looked; a mark in the page is a guess.
  if (pointed && (!frame || queryDeep(page, pointed.loaded))) return consoleFromData(pointed);
  const shown = allProfiles.find(
    (profile) => profile.matches.length === 0 && profile.confidence !== 'own' && recognises(profile, page),
  );
  return shown ?? null;
}
