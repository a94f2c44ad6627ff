/** One line of the performance table. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  /** Null for what is told without a bar. */
  readonly bar: string | null;
  readonly holds: boolean;
}

/** The value below which `share` (0-1) of the values lie. NaN for no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(3) : value.toFixed(0)} ms`;
}

export function printTable(rows: readonly Row[]): void {
  const lines = rows.map(
    ({ what, measured, bar, holds }) =>
      `| ${what} | ${measured} | ${bar ?? '–'} | ${bar === null ? '' : holds ? 'holds' : 'NOT YET'} |`,
  );
  console.log(['| what | measured | bar | |', '|---|---|---|---|', ...lines].join('\n'));
}
