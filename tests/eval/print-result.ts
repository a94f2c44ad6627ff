import { fScore, precision, recall } from './counts';
import { reached, type TaskResult } from './result';

const NAME = 42;
const CELL = 9;

/** A task's table and its numbers beside their bars, as lines for the terminal. */
export function printResult({ task, items, rows, beta, measures }: TaskResult): string[] {
  const head = [
    `${task} (${items})`.padEnd(NAME),
    ...['P', 'R', `F${beta}`, 'right', 'extra', 'missed'].map(cell),
  ];
  const table = rows.map(({ name, counts }) =>
    [
      `  ${name}`.padEnd(NAME),
      ...[precision(counts), recall(counts), fScore(counts, beta)].map((value) => cell(number(value))),
      ...[counts.right, counts.extra, counts.missed].map((value) => cell(String(value))),
    ].join(''),
  );
  const bars = measures
    .filter(({ value }) => value !== null)
    .map((measure) => {
      const wanted = `${measure.atMost ? '<=' : '>='} ${measure.bar.toFixed(3)}`;
      const verdict = reached(measure) ? 'ok' : 'not yet';
      const name = `  ${measure.name}`.padEnd(NAME);
      return `${name}${cell(number(measure.value))}   ${wanted}   ${verdict}`;
    });
  return [
    rows.length > 0 ? head.join('') : (head[0] ?? ''),
    ...table,
    ...(rows.length > 0 ? [''] : []),
    ...bars,
    '',
  ];
}

function cell(text: string): string {
  return text.padStart(CELL);
}

function number(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}

/** What went wrong, a line each, with the sentence: for the terminal, never for a file. */
export function printErrors({ task, errors }: TaskResult): string[] {
  return [
    `${task}: ${errors.length} errors`,
    ...errors.map(({ id, what, text }) => `  ${id}  ${what}\n      ${text}`),
  ];
}
