import type { Fact } from '../../conversation/fact';
import type { QuickReply } from '../../conversation/quick-reply';
import { factForm, replyForm } from './answer-trouble';
import { FACT_COLUMNS, REPLY_COLUMNS } from './columns';
import { writeCsv } from './csv';

/** All quick replies as CSV, to be changed in a spreadsheet and read again. */
export function repliesCsv(replies: readonly QuickReply[]): string {
  return csvOf(replies.map(replyForm), REPLY_COLUMNS);
}

export function factsCsv(facts: readonly Fact[]): string {
  return csvOf(facts.map(factForm), FACT_COLUMNS);
}

function csvOf<Form extends Readonly<Record<keyof Form, string>>>(
  forms: readonly Form[],
  columns: { readonly [Field in keyof Form]: readonly [string, ...string[]] },
): string {
  const fields: (keyof Form & string)[] = [];
  for (const field in columns) fields.push(field);
  return writeCsv([
    fields.map((field) => columns[field][0]),
    ...forms.map((form) => fields.map((field) => form[field])),
  ]);
}
