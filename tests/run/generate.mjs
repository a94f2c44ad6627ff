import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTypeScript } from './load-typescript.mjs';
import { ROOT, runProgram } from './steps.mjs';

// Writes the files that follow from the sources: the schema of a pack, and the tables of the README.
const { generated } = await loadTypeScript('tests/guidelines/generated.ts');
const files = Object.entries(generated());
for (const [path, content] of files) writeFileSync(join(ROOT, path), content);
const written = files.map(([path]) => path).filter((path) => path.endsWith('.json'));
process.exitCode = await runProgram('biome', ['format', '--write', ...written]);
