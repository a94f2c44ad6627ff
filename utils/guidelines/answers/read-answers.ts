import type { AnswerTrouble } from './answer-trouble';
import { type Columns, plainName } from './columns';
import { readCsv } from './csv';
import { isoDateOf } from './written-date';

/** A file of more signs is a mistake; a thousand long answers are less than half of it. */
const MOST_SIGNS = 5_000_000;

export interface ReadLine<Form> {
  /** In the file, the first being 1. */
  readonly line: number;
  readonly form: Form;
  readonly troubles: readonly (AnswerTrouble | { readonly field: ''; readonly why: 'too-many-cells' })[];
}

export type ReadAnswers<Form> =
  | {
      readonly ok: true;
      readonly lines: readonly ReadLine<Form>[];
      /** Columns that nobody knows, as the file names them; they are not taken. */
      readonly unknown: readonly string[];
    }
  | { readonly ok: false; readonly why: 'too-large' | 'empty' | 'no-lines' }
  | { readonly ok: false; readonly why: 'open-quote'; readonly line: number }
  | { readonly ok: false; readonly why: 'columns'; readonly missing: readonly string[] };

interface Wanted<Form> {
  readonly columns: Columns<Form>;
  readonly needed: readonly (keyof Form & string)[];
  /** What is wrong with a line; asked of each once, in order. */
  troubles(form: Form): readonly AnswerTrouble[];
}

/**
 * Reads answers or facts from CSV, and takes nothing: what is wrong is said per line, for who decides.
 * @param empty a form without anything in it
 */
export function readAnswers<Form extends { readonly [Field in keyof Form]: string }>(
  text: string,
  empty: Form,
  { columns, needed, troubles }: Wanted<Form>,
): ReadAnswers<Form> {
  if (text.length > MOST_SIGNS) return { ok: false, why: 'too-large' };
  const csv = readCsv(text);
  if (!csv.ok) return { ok: false, why: 'open-quote', line: csv.line };
  const [header, ...records] = csv.records;
  if (!header) return { ok: false, why: 'empty' };
  const fields = header.cells.map((name) => fieldNamed(name, columns));
  const missing = needed.filter((field) => !fields.includes(field)).map((field) => columns[field][0]);
  if (missing.length > 0) return { ok: false, why: 'columns', missing };
  if (records.length === 0) return { ok: false, why: 'no-lines' };
  const lines = records.map(({ line, cells }): ReadLine<Form> => {
    const form = { ...empty };
    for (const [at, cell] of cells.entries()) {
      const field = fields[at];
      if (field) Object.assign(form, { [field]: field === 'validUntil' ? isoDateOf(cell) : cell });
    }
    const over = cells.slice(header.cells.length).some((cell) => cell !== '');
    const found = over ? [{ field: '' as const, why: 'too-many-cells' as const }] : troubles(form);
    return { line, form, troubles: found };
  });
  return { ok: true, lines, unknown: header.cells.filter((name, at) => name !== '' && !fields[at]) };
}

function fieldNamed<Form>(name: string, columns: Columns<Form>): (keyof Form & string) | null {
  const wanted = plainName(name);
  for (const field in columns) if (columns[field].includes(wanted)) return field;
  return null;
}
