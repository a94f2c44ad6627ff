import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { loadTypeScript } from './load-typescript.mjs';
import { prepareQuietly } from './prepare-quietly.mjs';
import { ROOT } from './steps.mjs';

const USE = `Usage: npm run eval [-- OPTIONS]
       npm run eval -- consoles [FOLDER] [--errors]
       npm run -s eval -- elsewhere [FOLDER]
       npm run -s eval -- steady [FOLDER]
Scores the detectors on labelled sentences: those in ../shared/eval/dev where present, otherwise our own.
  --own            our own sentences, in tests/eval/own
  --folder PATH    the sentences in another folder
  --errors         every error with its sentence
  --json           for machines
  consoles         what is worked out of pages without a profile, in a browser: our own pages, interfaces from npm and
                   the captures in ../shared, or FOLDER with *.html beside *.expected.json
  elsewhere        what is found in sentences labelled for another task, a line each: to compare code before and after
                   a change with diff
  steady           how much of what is found stays the same when words that change nothing are put around a message
The exit code is 0 whatever the scores are.`;

const OPTIONS = ['--own', '--errors', '--json'];
const DEVELOPMENT = resolve(ROOT, '..', 'shared', 'eval', 'dev');
const OWN = join(ROOT, 'tests', 'eval', 'own');

const given = process.argv.slice(2);
if (given[0] === 'consoles') {
  await consoles(given.slice(1));
  process.exit(0);
}
if (given[0] === 'elsewhere' || given[0] === 'steady') {
  const place = resolve(given[1] ?? OWN);
  if (!existsSync(place)) {
    console.error(`There is no folder "${place}".`);
    process.exit(1);
  }
  await prepareQuietly();
  const { told } = await loadTypeScript('tests/eval/told.ts');
  // So much text is not through a pipe yet when a process ends at once.
  await new Promise((written) => process.stdout.write(`${told[given[0]](place)}\n`, written));
  process.exit(0);
}
const at = given.indexOf('--folder');
const folderGiven = at < 0 ? null : given.splice(at, 2)[1];
const named = folderGiven ? resolve(folderGiven) : null;
const wrong = given.find((option) => !OPTIONS.includes(option));
if (folderGiven === undefined || folderGiven === '') {
  console.error(`--folder needs a path.\n${USE}`);
  process.exit(1);
}
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
const { report, setsIn } = await loadTypeScript('tests/eval/report.ts');
if (setsIn(folder).length === 0) {
  console.error(
    `"${folder}" holds no labelled sentences; tests/eval/README.md tells how the files are called.`,
  );
  process.exit(1);
}
try {
  console.log(report(folder, { json, errors: given.includes('--errors') }));
} catch (error) {
  if (error?.constructor?.name !== 'BrokenSet') throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function consoles(options) {
  const [folder] = options.filter((option) => !option.startsWith('--'));
  const unknown = options.find((option) => option.startsWith('--') && option !== '--errors');
  if (unknown || (folder && !existsSync(folder))) {
    console.error(unknown ? `There is no option "${unknown}".\n${USE}` : `There is no folder "${folder}".`);
    process.exit(1);
  }
  await prepareQuietly();
  const chromium = findChromium();
  if (!chromium) {
    console.error(
      'There is no Chromium here. Set the environment variable CHROMIUM to one, or run: npm start',
    );
    process.exit(1);
  }
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./tests/eval/consoles.ts', { configFile: false, root: ROOT });
  console.log(
    await module.consolesReport({
      folder: folder ? resolve(folder) : null,
      chromium,
      errors: options.includes('--errors'),
    }),
  );
}
