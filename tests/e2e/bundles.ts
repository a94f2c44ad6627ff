import { readFile } from 'node:fs/promises';
import type { PageFile } from '../stand-in/bundle';

/** Where a test run keeps what it has bundled. */
export const BUNDLES = new URL('../../node_modules/.cache/souffleur/pages.json', import.meta.url);

export interface Bundles {
  readonly standIn: readonly PageFile[];
  readonly writeDraft: string;
  readonly reading: string;
  /** The page script of each real editor, by its name. */
  readonly editors: Readonly<Record<string, string>>;
}

/** What the run has bundled before its first test. */
export async function bundles(): Promise<Bundles> {
  return JSON.parse(await readFile(BUNDLES, 'utf8'));
}
