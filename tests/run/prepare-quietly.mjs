import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './steps.mjs';

/** What our sources cannot be loaded without. */
const NEEDED = ['node_modules/vite/package.json', 'node_modules/zod/package.json', '.wxt/tsconfig.json'];

/**
 * Makes a fresh clone ready for programs without a browser; does nothing where that has been done.
 * Says every word of it on stderr: stdout is for results.
 * Ends the process with code 1 when something is missing that only a person can solve.
 */
export async function prepareQuietly() {
  if (NEEDED.every((path) => existsSync(join(ROOT, path)))) return;
  const steps = `
    const { prepare } = await import('./tests/run/prepare.mjs');
    await prepare({ browser: false });
  `;
  const args = ['--input-type=module', '--eval', steps];
  // Its children inherit its stdout, which is our stderr.
  const code = await run(process.execPath, args, { stdio: ['ignore', 2, 2] });
  if (code !== 0) process.exit(1);
}
