import { profilesFor } from './all-profiles';
import type { ConsoleProfile } from './profile';

/** What of a console is needed to find its settings and to name it. */
export type ConsoleName = Pick<ConsoleProfile, 'id' | 'name' | 'sync'>;

/** An id is 40 characters at most; so many of them are for the part that people can read. */
const READABLE = 26;

/**
 * The id under which a site keeps its settings, waiting times and promises, such as "site-chat-example-nl-1k2j3h": the
 * same every time, and another for every origin.
 */
export function siteId(origin: string): string {
  const readable = hostOf(origin)
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, READABLE)
    .replace(/-$/, '');
  return `site-${readable}-${digestOf(origin)}`;
}

/** "https://chat.example.nl:8443" is "chat.example.nl:8443". */
export function hostOf(origin: string): string {
  return origin.replace(/^[a-z]+:\/\//, '').toLowerCase();
}

/**
 * The console as one site has it. A program at the organisation's own address, and a console without a profile, keep what is
 * settled and waited for by their site; one without a profile also goes by the name of its site.
 */
export function atSite(profile: ConsoleProfile, address: string): ConsoleProfile {
  if (profilesFor(address).some(({ id }) => id === profile.id)) return profile;
  const { origin } = new URL(address);
  const nameless = profile.confidence === 'pointed' || profile.confidence === 'inferred';
  return { ...profile, id: siteId(origin), name: nameless ? hostOf(origin).slice(0, 60) : profile.name };
}

/** FNV-1a of 32 bits in letters and digits: short, and another for every site that one person has. */
function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}
