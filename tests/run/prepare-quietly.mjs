import { run } from './steps.mjs';

/**
 * Does what `prepare` does for programs without a browser, with every word of it on stderr: stdout is for results.
 * Ends the process with code 1 when something is missing that only a person can solve.
 */
export async function prepareQuietly() {
  const steps = `
    const { prepare } = await import('./tests/run/prepare.mjs');
    await prepare({ browser: false });
  `;
  const args = ['--input-type=module', '--eval', steps];
  // Its children inherit its stdout, which is our stderr.
  const code = await run(process.execPath, args, { stdio: ['ignore', 2, 2] });
  if (code !== 0) process.exit(1);
}
