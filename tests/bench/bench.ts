import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import bundlePages from '../e2e/bundle-pages';
import { benchDetectors, HOW } from './detectors';
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
  return [...benchRules(), size(), ...(await benchPage())];
}

function size(): Row {
  const bytes = gzipSync(readFileSync('.output/chrome-mv3/content-scripts/coach.js'), { level: 9 }).length;
  return {
    what: 'content script, gzip',
    measured: `${(bytes / 1000).toFixed(1)} kB`,
    bar: '130 kB',
    holds: bytes <= 130_000,
  };
}
