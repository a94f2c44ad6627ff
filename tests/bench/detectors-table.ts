import type { Finds } from './detectors-finds';

/** One line of the comparison: a subject, what it does and what it costs; or why there is nothing to tell. */
export type Line = Measured | { readonly name: string; readonly does: string; readonly failed: string };

export interface Measured {
  readonly name: string;
  readonly does: string;
  /** Null: it looks for no personal data. */
  readonly finds: Finds | null;
  /** CPU ms. */
  readonly start: number;
  /** CPU µs per text. */
  readonly mean: number;
  readonly p95: number;
  /** Bytes. */
  readonly memory: number;
  /** Bytes a browser would load, gzip; or why it cannot. */
  readonly loaded: number | string;
  readonly installed: { readonly bytes: number; readonly packages: number } | null;
}

const HEAD = [
  'what',
  'does here',
  'marks of what it looks for',
  'of all 13 kinds',
  'false alarms',
  'start, CPU',
  'one text, CPU: mean / p95',
  'mean against ours',
  'memory added',
  'to load, gzip',
  'installed',
];

/** The comparison as a markdown table; `ours` is the line the others are set against. */
export function comparison(ours: Measured, others: readonly Line[]): string {
  const lines = [ours, ...others].map((line) => cells(line, ours.mean));
  return [HEAD, HEAD.map(() => '---'), ...lines].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function cells(line: Line, ourMean: number): string[] {
  if ('failed' in line)
    return [line.name, line.does, `not measured: ${line.failed}`, ...HEAD.slice(3).map(() => '–')];
  const { finds, installed, loaded } = line;
  return [
    line.name,
    line.does,
    ...(finds ? [finds.sought, finds.all, finds.falseAlarms].map(share) : ['–', '–', '–']),
    `${line.start.toFixed(0)} ms`,
    `${micro(line.mean)} / ${micro(line.p95)}`,
    times(line.mean / ourMean),
    size(line.memory),
    typeof loaded === 'string' ? loaded : size(loaded),
    installed
      ? `${size(installed.bytes)}, ${installed.packages} package${installed.packages === 1 ? '' : 's'}`
      : '–',
  ];
}

function share({ part, whole }: Finds['all']): string {
  return `${part} of ${whole}`;
}

/** A ratio to two figures: how much dearer, or what part of it. */
function times(ratio: number): string {
  return `${Number(ratio.toPrecision(2))} ×`;
}

/** Microseconds in the unit people read easiest. */
function micro(us: number): string {
  return us < 1000 ? `${us < 10 ? us.toFixed(1) : us.toFixed(0)} µs` : `${(us / 1000).toFixed(1)} ms`;
}

/** Bytes in the unit people read easiest; 1 kB is 1,000 bytes. */
export function size(bytes: number): string {
  if (bytes === 0) return '0';
  return Math.abs(bytes) < 1_000_000
    ? `${(bytes / 1000).toFixed(1)} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
