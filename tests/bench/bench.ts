import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { gzipSync } from 'node:zlib';
import bundlePages from '../e2e/bundle-pages';
import { benchPage } from './page';
import { printTable, type Row } from './row';
import { benchRules } from './rules';

/** Prints the performance table of this machine. */
export async function bench(): Promise<void> {
  await bundlePages();
  console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}\n`);
  printTable([...benchRules(), size(), ...(await benchPage())]);
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
