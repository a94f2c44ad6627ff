import { queryAllDeep, queryDeep } from './deep-query';
import type { Health } from './health';
import { isDrawn } from './in-view';
import { type ConsoleProfile, findPart, type PartName } from './profile';

/** The parts of a page with an open conversation. */
export interface PageParts {
  readonly list: HTMLElement | null;
  readonly header: HTMLElement | null;
  readonly messages: HTMLElement;
  readonly composer: HTMLElement | null;
}

/** The order in which missing parts are named: what an agent would miss first. */
const NAMED_FIRST: readonly PartName[] = ['messages', 'header', 'composer', 'list', 'sendButton'];

/** Finds the parts a profile names, or tells why there is nothing to read (yet). Cheap: a few look-ups. */
export function findParts(profile: ConsoleProfile, page: ParentNode): PageParts | Health {
  // Where several conversations stand in the page, none may be in view.
  const opened = profile.several
    ? queryAllDeep(page, profile.open).some(isDrawn)
    : queryDeep(page, profile.open) !== null;
  if (!opened && queryDeep(page, profile.loaded) === null) return { state: 'waiting', reason: 'loading' };
  if (!opened) return { state: 'waiting', reason: 'no-conversation' };
  const find = (name: PartName) => findPart(page, profile.parts[name], profile.several);
  const missing = NAMED_FIRST.find((name) => profile.parts[name].required && find(name) === null);
  if (missing) return { state: 'broken', part: missing };
  const messages = find('messages');
  if (!messages) return { state: 'broken', part: 'messages' };
  return { messages, list: find('list'), header: find('header'), composer: find('composer') };
}
