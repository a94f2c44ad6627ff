import { type CollectedRows, collectRows, LOOKED_AT } from './collect-rows';
import { dataOf } from './data-of';
import { decideSpoken } from './decide-spoken';
import { type FoundComposer, findComposers } from './find-composer';
import { type FoundList, findList } from './find-list';
import type { Inferred } from './inferred';
import { focusedRoots, openRoots } from './open-roots';
import { partsOfRows } from './row-parts';
import { Slices } from './slices';

/** So many places to write are looked at, the likeliest first. */
const COMPOSERS_AT_MOST = 3;
/** A place to write that is less likely than this sets off a search through all shadow roots. */
const LIKELY = 0.5;
/** Less like a conversation than this is none. */
const NO_CONVERSATION = 4.5;

/**
 * Works out, from the page as it is drawn now, where the conversation in front is and how it is to be read. Starts from the
 * focused or visible composer. Works in slices, and lets the page go first in between; touches nothing.
 * @returns null where there is no conversation, or the signal ended; never throws
 */
export async function inferConsole(page: Document, signal: AbortSignal): Promise<Inferred | null> {
  try {
    return await infer(page, new Slices(signal));
  } catch {
    // A page may take away what was being looked at; the next look finds it as it is then.
    return null;
  }
}

async function infer(page: Document, slices: Slices): Promise<Inferred | null> {
  let composers = findComposers(page, focusedRoots(page));
  if ((composers[0]?.sureness ?? 0) < LIKELY) {
    const roots = await openRoots(page, slices);
    if (!roots) return null;
    composers = findComposers(page, roots);
  }
  let best: { composer: FoundComposer; list: FoundList; rating: number } | null = null;
  for (const composer of composers.slice(0, COMPOSERS_AT_MOST)) {
    if (!(await slices.rest())) return null;
    const list = await findList(composer.element, slices);
    const rating = list ? list.score + composer.sureness * 6 : 0;
    if (list && (best === null || rating > best.rating)) best = { composer, list, rating };
    if (best && best.list.score > 8 && composer.sureness > 0.7) break;
  }
  if (!best || best.list.score < NO_CONVERSATION) return null;
  return describe(best.composer, best.list, slices);
}

async function describe(composer: FoundComposer, list: FoundList, slices: Slices): Promise<Inferred | null> {
  if (!(await slices.rest())) return null;
  const collected: CollectedRows = collectRows(list.level);
  if (!collected.rows.some(({ is }) => is === 'message')) return null;
  if (!(await slices.rest())) return null;
  const shown = { ...collected, rows: collected.rows.slice(-LOOKED_AT) };
  const parts = partsOfRows(shown.rows);
  if (!(await slices.rest())) return null;
  const spoken = await decideSpoken(shown, parts, slices);
  if (!spoken || !(await slices.rest())) return null;
  return dataOf({ composer, list, collected: shown, all: collected.rows, parts, spoken });
}
