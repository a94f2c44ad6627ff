import { existsSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { CannotGoOn } from './steps.mjs';

/** Names on the PATH; the one with extended support first, as that is what the tests were written with. */
const COMMANDS = ['firefox-esr', 'firefox'];

function usualPlaces() {
  if (platform() === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].map((folder) =>
      join(folder, 'Firefox.app/Contents/MacOS/firefox'),
    );
  }
  if (platform() === 'win32') {
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
      .filter(Boolean)
      .map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe'));
  }
  return ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib64/firefox/firefox'];
}

/**
 * The path of a Firefox, or null when there is none.
 * The environment variable FIREFOX (a path) goes before everything; a wrong path there is an error.
 */
export function findFirefox() {
  const named = process.env.FIREFOX;
  if (named) {
    if (existsSync(named)) return named;
    throw new CannotGoOn(`The environment variable FIREFOX says "${named}", but there is no such file.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...usualPlaces()].find((path) => existsSync(path)) ?? null;
}
