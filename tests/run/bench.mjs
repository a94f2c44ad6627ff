import { installPeers } from '../bench/peers/install.mjs';
import { prepare } from './prepare.mjs';
import { runProgram } from './steps.mjs';

/** The performance table: everything this project promises in numbers, measured on this machine. */
const part = process.argv[2] ?? 'all';
if (!['all', 'detectors', 'page'].includes(part)) {
  console.error(
    `There is no part "${part}". Use: npm run bench, npm run bench -- detectors, npm run bench -- page`,
  );
  process.exit(1);
}
const inBrowser = part !== 'detectors';
await prepare({ browser: inBrowser });
if (inBrowser && (await runProgram('wxt', ['build'])) !== 0) process.exit(1);
if (part !== 'page') await installPeers();
const { runnerImport } = await import('vite');
const { module } = await runnerImport('./tests/bench/bench.ts', { configFile: false });
await module.bench(part);
