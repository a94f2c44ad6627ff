import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, prepareFirefox } from './prepare.mjs';
import { CACHE, runProgram } from './steps.mjs';
import { totals } from './totals.mjs';

const part = process.argv[2] ?? 'all';
const PARTS = ['unit', 'e2e', 'firefox'];
if (!['all', ...PARTS].includes(part)) {
  const uses = PARTS.map((name) => `npm test -- ${name}`);
  console.error(`There is no part "${part}". Use: ${['npm test', ...uses].join(', ')}`);
  process.exit(1);
}

const reportOf = (project) => join(CACHE, `${project}.json`);

function tests(project) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(project)}`];
  return () => runProgram('vitest', ['run', '--project', project, ...reporters]);
}

/** Without a Firefox its tests are skipped; that fails nothing. */
const inFirefox = (run) => async () => ((await firefox()) ? run() : 0);

let foundFirefox;
function firefox() {
  foundFirefox ??= prepareFirefox();
  return foundFirefox;
}

/** In this order; the first that fails ends the run. */
const STEPS = [
  { name: 'types', of: ['all'], run: () => runProgram('tsc', ['--noEmit']) },
  { name: 'lint', of: ['all'], run: () => runProgram('biome', ['check', '.']) },
  {
    name: 'unused code',
    of: ['all'],
    run: () => runProgram('knip', ['--config', 'tests/run/knip.json']),
  },
  { name: 'unit tests', of: ['all', 'unit'], run: tests('unit') },
  { name: 'build', of: ['all', 'e2e'], run: () => runProgram('wxt', ['build']) },
  { name: 'browser tests', of: ['all', 'e2e'], run: tests('e2e') },
  {
    name: 'build for Firefox',
    of: ['all', 'firefox'],
    run: inFirefox(() => runProgram('wxt', ['build', '-b', 'firefox', '--mv3'])),
  },
  { name: 'tests in Firefox', of: ['all', 'firefox'], run: inFirefox(tests('firefox')) },
];

const steps = STEPS.filter((step) => step.of.includes(part));
await prepare({ browser: part === 'all' || part === 'e2e' });
mkdirSync(CACHE, { recursive: true });
const reports = PARTS.map(reportOf);
for (const report of reports) rmSync(report, { force: true });

let stoppedAt = null;
for (const step of steps) {
  console.log(`\n== ${step.name}`);
  if ((await step.run()) === 0) continue;
  stoppedAt = step.name;
  break;
}

const { passed, failed, skipped } = totals(reports);
if (stoppedAt) console.log(`\nStopped at: ${stoppedAt}`);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = stoppedAt ? 1 : 0;
