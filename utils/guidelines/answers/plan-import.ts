import type { AnswerTrouble } from './answer-trouble';
import type { Columns } from './columns';
import { type ReadAnswers, type ReadLine, readAnswers } from './read-answers';

/** One sort of answer: how it stands in fields, and what has to be right about it. */
export interface AnswerKind<Item, Form> {
  readonly empty: Form;
  readonly columns: Columns<Form>;
  readonly needed: readonly (keyof Form & string)[];
  /** So many one pack holds. */
  readonly most: number;
  formOf(item: Item): Form;
  itemOf(form: Form): Item;
  troubles(form: Form, others: readonly Item[]): readonly AnswerTrouble<keyof Form & string>[];
}

export type ImportMode = 'add' | 'replace';

export type ImportPlan<Item, Form> =
  | Extract<ReadAnswers<Form>, { ok: false }>
  | {
      readonly ok: true;
      /** What the list becomes. */
      readonly list: readonly Item[];
      readonly taken: readonly Item[];
      /** Lines that say what is there already, word for word. */
      readonly already: number;
      readonly wrong: readonly ReadLine<Form>[];
      readonly unknown: readonly string[];
      /** More than one pack holds; nothing can be taken. */
      readonly tooMany: boolean;
    };

/** What reading a CSV file would do; nothing is taken by this. */
export function planImport<Item, Form extends { readonly [Field in keyof Form]: string }>(
  text: string,
  kind: AnswerKind<Item, Form>,
  present: readonly Item[],
  mode: ImportMode,
): ImportPlan<Item, Form> {
  const kept = mode === 'add' ? present : [];
  const there = new Set(kept.map((item) => JSON.stringify(item)));
  const isThere = (form: Form) => there.has(JSON.stringify(kind.itemOf(form)));
  const others = [...kept];
  const read = readAnswers(text, kind.empty, {
    columns: kind.columns,
    needed: kind.needed,
    troubles(form) {
      if (isThere(form)) return [];
      const found = kind.troubles(form, others);
      if (found.length === 0) others.push(kind.itemOf(form));
      return found;
    },
  });
  if (!read.ok) return read;
  const good = read.lines.filter(({ troubles }) => troubles.length === 0).map(({ form }) => form);
  const taken = good.filter((form) => !isThere(form)).map(kind.itemOf);
  const list = [...kept, ...taken];
  return {
    ok: true,
    list,
    taken,
    already: good.length - taken.length,
    wrong: read.lines.filter(({ troubles }) => troubles.length > 0),
    unknown: read.unknown,
    tooMany: list.length > kind.most,
  };
}
