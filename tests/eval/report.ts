import { fScore, precision, recall } from './counts';
import { evaluate } from './evaluate';
import { printErrors, printResult } from './print-result';
import { reached } from './result';

export { setsIn } from './items';

/** How the outcome is shown. */
export interface ReportOptions {
  readonly json: boolean;
  /** With every error and its sentence. */
  readonly errors: boolean;
}

/** Scores a folder of labelled sentences and gives what is to be printed. */
export function report(folder: string, { json, errors }: ReportOptions): string {
  const results = evaluate(folder);
  if (!json) {
    const scored = results.filter(
      ({ items, measures }) => items > 0 || measures.some(({ value }) => value !== null),
    );
    const lines = scored.flatMap((result) => [
      ...printResult(result),
      ...(errors ? [...printErrors(result), ''] : []),
    ]);
    const measures = results.flatMap((result) => result.measures).filter(({ value }) => value !== null);
    const good = measures.filter((measure) => reached(measure)).length;
    return [...lines, `${good} of ${measures.length} bars reached`].join('\n');
  }
  return JSON.stringify(
    results.map(({ rows, beta, measures, errors: wrong, ...rest }) => ({
      ...rest,
      rows: rows.map(({ name, counts }) => ({
        name,
        ...counts,
        precision: precision(counts),
        recall: recall(counts),
        f: fScore(counts, beta),
      })),
      measures: measures.map((measure) => ({ ...measure, reached: reached(measure) })),
      ...(errors ? { errors: wrong } : {}),
    })),
    null,
    2,
  );
}
