import type { ConsoleWaits } from '../../utils/messaging/protocol';
import { toldItem, waitsItem } from './kept';
import { tabNumbers } from './open-tabs';

/** Remembers who waits in a page; null forgets it. `page` is what `pageKey` gives. */
export async function takeWaits(page: string, waits: ConsoleWaits | null): Promise<void> {
  const { [page]: _, ...others } = await waitsItem.read();
  await waitsItem.write(waits ? { ...others, [page]: waits } : others);
}

/** A tab is one page, and so is each of its frames that has a console of its own: "12", "12.3". */
export function pageKey(tab: number, frame: number | undefined): string {
  return frame ? `${tab}.${frame}` : `${tab}`;
}

/** A tab was closed, with all its frames. */
export async function forgetWaits(tab: number): Promise<void> {
  const all = Object.entries(await waitsItem.read());
  await waitsItem.write(Object.fromEntries(all.filter(([page]) => tabOf(page) !== `${tab}`)));
}

/** Who waits in the tabs there are; a tab that went without telling is forgotten here. */
export async function presentWaits(): Promise<readonly ConsoleWaits[]> {
  const all = await waitsItem.read();
  const tabs = await tabNumbers();
  const present = Object.entries(all).filter(([page]) => tabs.has(tabOf(page)));
  if (present.length < Object.keys(all).length) await waitsItem.write(Object.fromEntries(present));
  return present.map(([, waits]) => waits);
}

function tabOf(page: string): string {
  return page.replace(/\..*/, '');
}

/** A tab was closed: what was told about who waited there, and waits nowhere else, is forgotten. */
export async function forgetTold(): Promise<void> {
  const told = await toldItem.read();
  const hashes = new Set((await presentWaits()).flatMap(({ waits }) => waits.map(({ hash }) => hash)));
  // A promise outlives its tab.
  const left = Object.entries(told.told).filter(
    ([key]) => !key.startsWith('waiting') || [...hashes].some((hash) => key.endsWith(hash)),
  );
  if (left.length < Object.keys(told.told).length) {
    await toldItem.write({ ...told, told: Object.fromEntries(left) });
  }
}
