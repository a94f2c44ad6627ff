import { queryAllDeep } from '../deep-query';
import { isDrawn } from '../in-view';
import type { ConsoleData } from './console-data';

/** Where a key may stand: the address, the page, and the citizen's name above the conversation. */
interface Places {
  readonly address: string;
  readonly page: ParentNode;
  readonly title: string | null;
}

/** Which conversation is in front; null when none of the places tells. Never throws. */
export function conversationKey(keys: ConsoleData['key'], places: Places): string | null {
  for (const key of keys) {
    const found = keyAt(key, places);
    if (found) return found;
  }
  return null;
}

function keyAt(key: ConsoleData['key'][number], { address, page, title }: Places): string | null {
  if (key.from === 'title') return title;
  if (key.from === 'attribute') {
    const found = queryAllDeep(page, key.at).find(isDrawn);
    return found?.getAttribute(key.attribute) || null;
  }
  const { pathname, hash } = urlOf(address);
  if (key.from === 'fragment') return hash.slice(1) || null;
  const parts = pathname.split('/');
  const at = parts.indexOf(key.after);
  return (at >= 0 && parts[at + 1 + (key.further ?? 0)]) || null;
}

/** The key as far as the address alone tells it, safe to stand in a selector; null when it does not. */
export function keyInAddress(keys: ConsoleData['key'], address: string): string | null {
  const places = { address, page: document, title: null };
  for (const key of keys) {
    const found = key.from === 'path' || key.from === 'fragment' ? keyAt(key, places) : null;
    if (found && /^[\w@-]{1,80}$/.test(found)) return found;
  }
  return null;
}

function urlOf(address: string): { readonly pathname: string; readonly hash: string } {
  try {
    return new URL(address);
  } catch {
    return { pathname: '', hash: '' };
  }
}
