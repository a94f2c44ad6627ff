import type { Author } from '../../conversation/message';
import type { ConsoleData } from '../data/console-data';
import { consoleFromData } from '../data/console-from-data';
import { findParts } from '../find-parts';
import { surroundings } from '../reading-of';

/** What a console's data make of the page in front; stays in the tab. */
export interface PointedReading {
  /** The newest some, oldest first. */
  readonly messages: readonly { readonly author: Author; readonly text: string }[];
  readonly count: number;
  /** How many of them by nobody known. */
  readonly unknown: number;
  /** The name above the conversation. */
  readonly name: string | null;
}

/** Reads the page as it is now, as the coach will; null where it cannot. Never throws, touches nothing. `now` in epoch ms. */
export function readPointed(data: ConsoleData, newest: number, now: number): PointedReading | null {
  const profile = consoleFromData(data);
  const parts = findParts(profile, document);
  if ('state' in parts) return null;
  const rows = profile.rows(parts.messages)?.flatMap((row) => profile.readRow(row) ?? []);
  if (!rows) return null;
  const around = { ...surroundings(parts), now, ownNames: new Set<string>(), sent: new Set<string>() };
  const { messages, citizenName, key } = profile.assemble(rows, around);
  if (key === null) return null;
  return {
    messages: messages.slice(-newest).map(({ author, text }) => ({ author, text })),
    count: messages.length,
    unknown: messages.filter(({ author }) => author === 'unknown').length,
    name: citizenName,
  };
}
