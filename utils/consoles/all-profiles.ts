import { MatchPattern } from 'wxt/utils/match-patterns';
import { queryDeep } from './deep-query';
import type { ConsoleProfile } from './profile';
import { liveHelperChat } from './profiles/live-helper-chat';
import { practice } from './profiles/practice';
import { whatsappWeb } from './profiles/whatsapp-web';

/** Every console that is known by name. */
export const allProfiles: readonly ConsoleProfile[] = [whatsappWeb, liveHelperChat, practice];

export function profileById(id: string): ConsoleProfile | null {
  return allProfiles.find((profile) => profile.id === id) ?? null;
}

/** The consoles that live at this address; none for a program at the organisation's own. */
export function profilesFor(address: string): readonly ConsoleProfile[] {
  return allProfiles.filter(({ matches }) =>
    matches.some((pattern) => new MatchPattern(pattern).includes(address)),
  );
}

/** Whether this page is that console, by the mark it has once it has loaded. */
export function recognises(profile: ConsoleProfile, page: ParentNode): boolean {
  return queryDeep(page, profile.loaded) !== null;
}
