import { createInterface } from 'node:readline';
import { loadTypeScript } from './load-typescript.mjs';
import { prepareQuietly } from './prepare-quietly.mjs';

const USE = `Usage: npm run -s analyse < FILE
One JSON object per line in: {"id", "text", "role"?: "citizen" | "agent"}
One JSON object per line out: {"id", "personalData", "asksFor", "addressForm", "acts"}
Of a very long text only the beginning is looked at, and a line on stderr says so.
  --all-acts   also the acts that only serve single rules (advice, deferral, question ...)`;

const wrong = process.argv.slice(2).find((argument) => argument !== '--all-acts');
if (wrong) {
  console.error(wrong === '--help' ? USE : `There is no option "${wrong}".\n${USE}`);
  process.exit(wrong === '--help' ? 0 : 1);
}

await prepareQuietly();
const { analyseLine } = await loadTypeScript('tests/eval/analyse-line.ts');
const allActs = process.argv.includes('--all-acts');

// The reader went away (`| head`): that is no fault of ours.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

let line = 0;
let broken = 0;
for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  line += 1;
  const outcome = analyseLine(line === 1 ? text.replace(/^\uFEFF/, '') : text, allActs);
  if (outcome.kind === 'nothing') continue;
  if (outcome.kind === 'broken') {
    broken += 1;
    console.error(`Line ${line}: ${outcome.reason}`);
    continue;
  }
  if (outcome.cut)
    console.error(`Line ${line}: a long text; only its first ${outcome.cut} UTF-16 units are looked at.`);
  if (!process.stdout.write(`${JSON.stringify(outcome.analysis)}\n`)) {
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}
if (broken > 0) {
  console.error(`${broken} of ${line} lines could not be read; the others are analysed.`);
  process.exitCode = 2;
}
