import type { ConsoleWaits } from '../../utils/messaging/protocol';
import { toldItem, waitsItem } from './kept';
import { tabNumbers } from './open-tabs';

/** Remembers who waits in a tab; null forgets it. */
export async function takeWaits(tab: number, waits: ConsoleWaits | null): Promise<void> {
  const { [`${tab}`]: _, ...others } = await waitsItem.read();
  await waitsItem.write(waits ? { ...others, [`${tab}`]: waits } : others);
}

/** Who waits in the tabs there are; a tab that went without telling is forgotten here. */
export async function presentWaits(): Promise<readonly ConsoleWaits[]> {
  const all = await waitsItem.read();
  const tabs = await tabNumbers();
  const present = Object.entries(all).filter(([tab]) => tabs.has(tab));
  if (present.length < Object.keys(all).length) await waitsItem.write(Object.fromEntries(present));
  return present.map(([, waits]) => waits);
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
