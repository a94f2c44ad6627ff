import { writeCsv } from './csv';
import type { AnswerKind } from './plan-import';

/** All answers of one sort as CSV, to be changed in a spreadsheet and read again. */
export function answersCsv<Item, Form extends { readonly [Field in keyof Form]: string }>(
  items: readonly Item[],
  { columns, formOf }: AnswerKind<Item, Form>,
): string {
  const fields: (keyof Form & string)[] = [];
  for (const field in columns) fields.push(field);
  const header = fields.map((field) => columns[field][0]);
  return writeCsv([header, ...items.map(formOf).map((form) => fields.map((field) => form[field]))]);
}
