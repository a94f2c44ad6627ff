import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { findFirefox } from './find-firefox.mjs';
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

const FIREFOX_MISSING = `The tests in Firefox are skipped: none was found. To have them too, do one of these:
  Debian             sudo apt-get update && sudo apt-get install firefox-esr
  any other system   install Firefox 140 or newer from https://www.firefox.com
  already there?     set the environment variable FIREFOX to the path of the program`;

/** Resolves with whether these packages are installed now. */
async function installWithApt(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    (await run('apt-get', ['update'], { env })) === 0 &&
    (await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env })) === 0
  );
}

async function findOrInstallChromium() {
  const found = findChromium();
  if (found) return found;
  if (onDebianAsRoot()) {
    console.log('Installing Chromium (apt-get) ...');
    const done = await installWithApt(['chromium', 'chromium-l10n']);
    const installed = done ? findChromium() : null;
    if (installed) return installed;
  }
  throw new CannotGoOn(CHROMIUM_MISSING);
}

/**
 * Finds a Firefox, or installs one where that can be done without asking; its path is left in the environment variable
 * FIREFOX. Resolves with that path; null, after saying how to get one, when there is none: most of the tests do without.
 * Ends the process with code 1 when FIREFOX names a file that is not there.
 */
export async function prepareFirefox() {
  try {
    let firefox = findFirefox();
    if (!firefox && onDebianAsRoot()) {
      console.log('Installing Firefox (apt-get) ...');
      firefox = (await installWithApt(['firefox-esr'])) ? findFirefox() : null;
    }
    if (firefox) process.env.FIREFOX = firefox;
    else console.log(FIREFOX_MISSING);
    return firefox;
  } catch (error) {
    console.error(error instanceof CannotGoOn ? error.message : error);
    process.exit(1);
  }
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
