import { walkShadows } from '../open-shadows';
import type { Slices } from './slices';

/** The open shadow roots in a page, those inside others included, in slices; null when nobody waits for them any more. */
export async function openRoots(page: Document, slices: Slices): Promise<readonly ShadowRoot[] | null> {
  const found: ShadowRoot[] = [];
  for (const shadow of walkShadows(page)) {
    if (slices.due() && !(await slices.rest())) return null;
    if (shadow) found.push(shadow);
  }
  return found;
}

/** The open shadow roots the focus is in: without a search. */
export function focusedRoots(page: Document): readonly ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (let root = page.activeElement?.shadowRoot; root; root = root.activeElement?.shadowRoot)
    found.push(root);
  return found;
}
