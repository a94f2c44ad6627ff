import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTypeScript } from './load-typescript.mjs';
import { prepareQuietly } from './prepare-quietly.mjs';
import { ROOT } from './steps.mjs';

// Writes what is learnt from our own labelled sentences; with `--folds` it tells how well that holds on sets it was not
// learnt from, which takes four times as long.
await prepareQuietly();
const { learned, readSets, folds } = await loadTypeScript('tests/learn/program.ts');
const sets = readSets(join(ROOT, 'tests', 'eval', 'own'));
for (const [path, content] of Object.entries(learned(sets))) writeFileSync(join(ROOT, path), content);
if (process.argv.includes('--folds')) console.log(folds(sets));
