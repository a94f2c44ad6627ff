import { queryDeep } from './deep-query';
import { matchesAddress } from './match-address';
import type { ConsoleProfile } from './profile';

/** Every file in `profiles/` is a console; the folder is the registration. */
const FILES = import.meta.glob<Record<string, ConsoleProfile>>('./profiles/*.ts', { eager: true });

/** Every console that Souffleur knows by itself, in the order of their ids. */
export const allProfiles: readonly ConsoleProfile[] = Object.values(FILES).flatMap((file) =>
  Object.values(file),
);

/** The profile with this id; null when there is none. */
export function profileById(id: string): ConsoleProfile | null {
  return allProfiles.find((profile) => profile.id === id) ?? null;
}

/** The profiles whose match patterns an address fits. Empty for an organisation's own address, and for what is no address. */
export function profilesFor(address: string): readonly ConsoleProfile[] {
  return allProfiles.filter(({ matches }) => matches.some((pattern) => matchesAddress(pattern, address)));
}

/** Whether a page is this console's, once it has loaded: a program at the organisation's own address is known by this alone. */
export function recognises(profile: ConsoleProfile, page: ParentNode): boolean {
  return queryDeep(page, profile.loaded) !== null;
}
