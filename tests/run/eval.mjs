import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadTypeScript } from './load-typescript.mjs';
import { prepareQuietly } from './prepare-quietly.mjs';
import { ROOT } from './steps.mjs';

const USE = `Usage: npm run eval [-- OPTIONS]
Scores the detectors on labelled sentences: those in ../shared/eval/dev where present, otherwise our own.
  --own            our own sentences, in tests/eval/own
  --folder PATH    the sentences in another folder
  --errors         every error with its sentence
  --json           for machines
The exit code is 0 whatever the scores are.`;

const OPTIONS = ['--own', '--errors', '--json'];
const DEVELOPMENT = resolve(ROOT, '..', 'shared', 'eval', 'dev');
const OWN = join(ROOT, 'tests', 'eval', 'own');

const given = process.argv.slice(2);
const at = given.indexOf('--folder');
const named = at < 0 ? null : resolve(given.splice(at, 2)[1] ?? '');
const wrong = given.find((option) => !OPTIONS.includes(option));
if (wrong) {
  console.error(wrong === '--help' ? USE : `There is no option "${wrong}".\n${USE}`);
  process.exit(wrong === '--help' ? 0 : 1);
}
if (named && !existsSync(named)) {
  console.error(`There is no folder "${named}".`);
  process.exit(1);
}

await prepareQuietly();
const folder = named ?? (!given.includes('--own') && existsSync(DEVELOPMENT) ? DEVELOPMENT : OWN);
const json = given.includes('--json');
if (!json) console.log(`Labelled sentences in ${folder}\n`);
const { report } = await loadTypeScript('tests/eval/report.ts');
console.log(report(folder, { json, errors: given.includes('--errors') }));
