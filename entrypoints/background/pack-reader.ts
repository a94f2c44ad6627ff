import type { judgeEdition } from '../../utils/guidelines/handout/judge-edition';
import type { readManaged } from '../../utils/guidelines/handout/read-managed';

/** What can tell whether a pack may be used. */
export interface PackReader {
  readonly judgeEdition: typeof judgeEdition;
  readonly readManaged: typeof readManaged;
}

const FILE = '/packs.js';
const NAME = 'souffleurPackReader';

/** Called by that file, in the world of the background. */
export function handOverReader(reader: PackReader): void {
  Reflect.set(globalThis, NAME, reader);
}

/** The reader, from a file of its own that comes in only now. Rejects when that file does not come. */
export async function packReader(): Promise<PackReader> {
  if (!isReader(known())) await bringFile();
  const reader = known();
  if (!isReader(reader)) throw new Error(`${FILE} did not bring what reads packs.`);
  return reader;
}

/**
 * A service worker may later bring in only what it brought in while it was being installed, so then it is done once. Called
 * first of all when the background starts; Firefox has a page for a background, which needs nothing of the kind.
 */
export function promiseFile(): void {
  globalThis.addEventListener('install', () => bringInWorker());
}

function known(): unknown {
  return Reflect.get(globalThis, NAME);
}

function isReader(value: unknown): value is PackReader {
  if (typeof value !== 'object' || value === null) return false;
  return (['judgeEdition', 'readManaged'] as const).every(
    (name) => typeof Reflect.get(value, name) === 'function',
  );
}

async function bringFile(): Promise<void> {
  if (!bringInWorker()) await bringInPage();
}

/** @returns false where this is no worker */
function bringInWorker(): boolean {
  const bring: unknown = Reflect.get(globalThis, 'importScripts');
  if (typeof bring !== 'function') return false;
  bring.call(globalThis, FILE);
  return true;
}

function bringInPage(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = FILE;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${FILE} did not come.`));
    document.head.append(script);
  });
}
