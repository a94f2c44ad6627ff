import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { installPackages } from './packages.mjs';
import { CannotGoOn, ROOT, run, runProgram } from './steps.mjs';

const OLDEST_NODE = [20, 19];

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new CannotGoOn(
    `Souffleur needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.\n` +
      'Install a newer Node from https://nodejs.org and start again.',
  );
}

function onDebianAsRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) {
    return false;
  }
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

const CHROMIUM_MISSING = `The browser tests need Chromium, and none was found. Do one of these and start again:
  Debian or Ubuntu   sudo apt-get update && sudo apt-get install chromium chromium-l10n
  Fedora             sudo dnf install chromium
  any system         npx playwright-core install chromium
  already there?     set the environment variable CHROMIUM to the path of the program
An ordinary Google Chrome does not do: from version 137 it ignores --load-extension.`;

async function findOrInstallChromium() {
  const found = findChromium();
  if (found) return found;
  if (onDebianAsRoot()) {
    console.log('Installing Chromium (apt-get) ...');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const packages = ['chromium', 'chromium-l10n'];
    const done =
      (await run('apt-get', ['update'], { env })) === 0 &&
      (await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env })) === 0;
    const installed = done ? findChromium() : null;
    if (installed) return installed;
  }
  throw new CannotGoOn(CHROMIUM_MISSING);
}

/**
 * Makes a fresh clone ready: the right Node, our packages, WXT's generated types and, with `browser`, a Chromium,
 * whose path is left in the environment variable CHROMIUM for everything started after.
 * Resolves with that path (null without `browser`). When something is missing that only
 * a person can solve, it says what in plain English and ends the process with code 1.
 */
export async function prepare({ browser }) {
  process.env.PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD = '1';
  try {
    checkNode();
    await installPackages();
    // The tsconfig extends a file in .wxt; without it nothing compiles.
    if (!existsSync(join(ROOT, '.wxt', 'tsconfig.json')) && (await runProgram('wxt', ['prepare'])) !== 0) {
      throw new CannotGoOn('wxt prepare failed; its message is above.');
    }
    const chromium = browser ? await findOrInstallChromium() : null;
    if (chromium) process.env.CHROMIUM = chromium;
    return chromium;
  } catch (error) {
    console.error(error instanceof CannotGoOn ? error.message : error);
    process.exit(1);
  }
}
