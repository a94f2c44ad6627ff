import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import bundlePages from '../e2e/bundle-pages';
import { benchDetectors, HOW } from './detectors';
import { benchInference } from './inference';
import { benchPage } from './page';
import { printTable, type Row } from './row';
import { benchRules } from './rules';

/** Prints the performance table of this machine: the page, the detectors beside their peers, or all of it. */
export async function bench(part: 'all' | 'page' | 'detectors'): Promise<void> {
  const load = loadavg()[0] ?? 0;
  const date = new Date().toISOString().slice(0, 10);
  console.log(
    `${date}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, load ${load.toFixed(1)} at the start\n`,
  );
  const page = part === 'detectors' ? [] : await pageRows();
  const detectors = part === 'page' ? null : await benchDetectors();
  printTable([...page, ...(detectors?.rows ?? [])]);
  if (detectors) console.log(`\n${HOW}\n\n${detectors.table}`);
}

async function pageRows(): Promise<Row[]> {
  await bundlePages();
  return [...benchRules(), ...sizes(), ...(await benchPage()), ...(await benchInference())];
}

function sizes(): Row[] {
  const start = compressed('content-scripts/coach.js');
  const beside = compressed('words.js');
  return [
    { what: 'content script, gzip', measured: kB(start), bar: '130 kB', holds: start <= 130_000 },
    {
      what: 'its word lists, which follow in a script of their own, gzip',
      measured: kB(beside),
      bar: null,
      holds: true,
    },
  ];
}

/** Bytes of a built file, gzip. */
function compressed(file: string): number {
  return gzipSync(readFileSync(`.output/chrome-mv3/${file}`), { level: 9 }).length;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
