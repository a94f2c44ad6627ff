import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { CannotGoOn } from './steps.mjs';

/** Names on the PATH. Branded Chrome is left out on purpose: from version 137 it ignores --load-extension. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome-for-testing'];

/** Where the program sits inside one downloaded build, per system. */
const INSIDE_A_BUILD = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

/** Folders that hold one folder per downloaded build. */
function downloadFolders() {
  const home = homedir();
  const local = process.env.LOCALAPPDATA ?? join(home, 'AppData', 'Local');
  const playwright = {
    linux: join(home, '.cache', 'ms-playwright'),
    darwin: join(home, 'Library', 'Caches', 'ms-playwright'),
    win32: join(local, 'ms-playwright'),
  };
  return [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    playwright[platform()],
    join(home, '.cache', 'puppeteer', 'chrome'),
  ].filter((folder) => folder && existsSync(folder));
}

function downloadedBuilds() {
  return downloadFolders().flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => !name.includes('headless_shell'))
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      .flatMap((build) => INSIDE_A_BUILD.map((inside) => join(folder, build, inside))),
  );
}

function usualPlaces() {
  if (platform() === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
      join(folder, 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'),
    ]);
  }
  if (platform() === 'win32') {
    return [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
      .filter(Boolean)
      .map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe'));
  }
  return ['/usr/lib/chromium/chromium', '/usr/lib64/chromium-browser/chromium-browser', '/snap/bin/chromium'];
}

/**
 * The path of a Chromium that loads unpacked extensions, or null when there is none.
 * The environment variable CHROMIUM (a path) goes before everything; a wrong path there is an error.
 */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new CannotGoOn(`The environment variable CHROMIUM says "${named}", but there is no such file.`);
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => COMMANDS.map((name) => join(folder, name)));
  // The order of COMMANDS counts more than the order of the PATH.
  onPath.sort((a, b) => rank(a) - rank(b));
  return [...onPath, ...usualPlaces(), ...downloadedBuilds()].find((path) => existsSync(path)) ?? null;
}

function rank(path) {
  return COMMANDS.findIndex((name) => path.endsWith(`/${name}`) || path.endsWith(`\\${name}`));
}
