import { profileById } from '../../utils/consoles/all-profiles';
import { findParts } from '../../utils/consoles/find-parts';
import { type ConsoleProfile, findPart, type PartName } from '../../utils/consoles/profile';
import { insertText, type Written } from '../../utils/consoles/write-draft';
import { type ConsoleReading, readConsole } from '../consoles/read-console';

/** What a console's profile says of the page as it is now (`now` in epoch ms). */
export function readPage(id: string, now: number): ConsoleReading {
  return readConsole(profileOf(id), now);
}

/** Whether the profile finds a part. */
export function finds(id: string, part: PartName): boolean {
  const profile = profileOf(id);
  return findPart(document, profile.parts[part], profile.several) !== null;
}

/** Puts a text at the end of the draft, as an agent's click would. */
export async function write(id: string, text: string): Promise<Written | 'no composer'> {
  const parts = findParts(profileOf(id), document);
  if ('state' in parts || !parts.composer) return 'no composer';
  return insertText(parts.composer, text, { place: 'end' });
}

function profileOf(id: string): ConsoleProfile {
  const profile = profileById(id);
  if (!profile) throw new Error(`There is no profile ${id}`);
  return profile;
}
