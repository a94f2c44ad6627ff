import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTENSION } from './browser';

/** The parts of a manifest that a test changes. */
export interface Manifest {
  permissions: string[];
  optional_permissions: string[];
  host_permissions: string[];
  /** The public key that the id of the extension is made of. */
  key: string;
}

/** A copy of the built extension with another manifest: nobody can press the browser's own buttons in a test. */
export async function changedCopy(
  change: (manifest: Manifest) => void,
): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'souffleur-changed-'));
  await cp(EXTENSION, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  change(manifest);
  await writeFile(path, JSON.stringify(manifest));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A copy in which the browser has allowed these sites already; it then allows them at once when it is asked. */
export function allowingCopy(...patterns: readonly string[]) {
  return changedCopy((manifest) => manifest.host_permissions.push(...patterns));
}
