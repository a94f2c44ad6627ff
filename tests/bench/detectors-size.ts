import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { bundle, gzipped } from './detectors-bundle';
import { PEERS_FOLDER, type Peer } from './detectors-peers';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      dependencies: z.optional(z.record(z.string(), z.string())),
    }),
  ),
});
const lock = lockSchema.parse(
  JSON.parse(readFileSync(join(PEERS_FOLDER, 'package-lock.json'), 'utf8')),
).packages;
const INSTALLED = join(PEERS_FOLDER, 'node_modules');

/** Its packages with their versions, as locked. */
export function peerName({ packages }: Peer): string {
  return packages.map((name) => `${name} ${lock[`node_modules/${name}`]?.version ?? '?'}`).join(' + ');
}

/** Bytes a browser would load, gzip. Rejects when it cannot be bundled for one. */
export async function loadedSize({ source, files = [] }: Peer): Promise<number> {
  const { gzip } = await bundle(source, PEERS_FOLDER);
  return files.reduce((sum, file) => sum + gzipped(readFileSync(join(INSTALLED, file))), gzip);
}

/** Bytes on disk of its packages with everything they depend on, and how many packages those are. */
export function installedSize({ packages }: Peer): { bytes: number; packages: number } {
  const wanted = new Set(packages.map((name) => `node_modules/${name}`));
  for (const path of wanted) {
    // A set gives what is added while it is walked, so this reaches every dependency once.
    for (const name of Object.keys(lock[path]?.dependencies ?? {})) {
      const found = placeOf(name, path);
      if (found) wanted.add(found);
    }
  }
  const bytes = [...wanted].reduce((sum, path) => sum + bytesIn(join(PEERS_FOLDER, path)), 0);
  return { bytes, packages: wanted.size };
}

/** Where Node finds `name` from `path`: beside it, or further up. */
function placeOf(name: string, path: string): string | null {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const place = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (place in lock) return place;
    if (at === '') return null;
  }
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .map((each) => {
      const path = join(folder, each.name);
      return each.isDirectory() ? bytesIn(path) : statSync(path).size;
    })
    .reduce((sum, size) => sum + size, 0);
}
