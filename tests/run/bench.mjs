import { prepare } from './prepare.mjs';
import { runProgram } from './steps.mjs';

/** The performance table: everything this project promises in numbers, measured on this machine. */
await prepare({ browser: true });
if ((await runProgram('wxt', ['build'])) !== 0) process.exit(1);
const { runnerImport } = await import('vite');
const { module } = await runnerImport('./tests/bench/bench.ts', { configFile: false });
await module.bench();
