import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotGoOn, ROOT, runNpm } from './steps.mjs';

const LOCK = join(ROOT, 'package-lock.json');
const STAMP = join(ROOT, 'node_modules', '.souffleur-installed');
/** npm's own note of what stands in node_modules. */
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');

function fingerprint() {
  return createHash('sha256').update(readFileSync(LOCK)).digest('hex');
}

/** What npm says it installed agrees with the lock file; packages for other systems may be absent. */
function installedAsLocked() {
  if (!existsSync(INSTALLED)) return false;
  const wanted = JSON.parse(readFileSync(LOCK, 'utf8')).packages;
  const present = JSON.parse(readFileSync(INSTALLED, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      (present[path] ? present[path].version === entry.version : entry.optional || entry.devOptional),
  );
}

/** Installs our packages with `npm ci`, only when they are missing or the lock file has changed since. */
export async function installPackages() {
  const lock = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock && existsSync(INSTALLED)) return;
  if (!installedAsLocked()) {
    console.log('Installing packages (npm ci) ...');
    if ((await runNpm(['ci'])) !== 0) throw new CannotGoOn('npm ci failed; its message is above.');
  }
  writeFileSync(STAMP, lock);
}
