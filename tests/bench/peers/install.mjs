import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNpm } from '../../run/steps.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const STAMP = join(HERE, 'node_modules', '.installed');

/**
 * Installs the peers with `npm ci` when they are missing or their lock file has changed since. Resolves with whether
 * they are there; without them the bench goes on, and every peer is a line that says so.
 */
export async function installPeers() {
  const lock = createHash('sha256')
    .update(readFileSync(join(HERE, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return true;
  console.log('Installing the peers to measure beside (npm ci) ...');
  if ((await runNpm(['ci', '--prefix', HERE, '--loglevel=error'])) !== 0) return false;
  writeFileSync(STAMP, lock);
  return true;
}
