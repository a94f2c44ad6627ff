import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where runs leave what may be thrown away. */
export const CACHE = join(ROOT, 'node_modules', '.cache', 'souffleur');

/** Something a person has to solve first: the message says what, no stack trace is needed. */
export class CannotGoOn extends Error {}

/** The programs of our packages, started with this Node so that no shell or PATH is involved. */
const PROGRAMS = {
  wxt: 'wxt/bin/wxt.mjs',
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  vitest: 'vitest/vitest.mjs',
};

/**
 * Runs a command in the project's root with its output on ours.
 * Resolves with the exit code; 1 when it was ended by a signal or could not be started.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs one of our packages' programs; resolves with its exit code. */
export function runProgram(name, args) {
  return run(process.execPath, [join(ROOT, 'node_modules', PROGRAMS[name]), ...args]);
}

/** Runs the npm that started us, or the one on the PATH. */
export function runNpm(args) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('npm-cli.js')) return run(process.execPath, [own, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}
