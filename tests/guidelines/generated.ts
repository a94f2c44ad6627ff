import { readFileSync } from 'node:fs';
import { managedJsonSchema } from '../../utils/guidelines/handout/managed-schema';
import { packJsonSchema } from '../../utils/guidelines/pack-json-schema';
import { type Guideline, guidelines } from '../../utils/guidelines/traceability';

export const SCHEMA = 'public/schema/pack.schema.json';
export const MANAGED_SCHEMA = 'public/schema/managed.schema.json';
export const README = 'README.md';

const BEGIN = '<!-- guidelines: written by `node tests/run/generate.mjs` -->';
const END = '<!-- end of guidelines -->';

/** Files that follow from the sources: where they are, and what should stand in them. */
export function generated(): Readonly<Record<string, string>> {
  return {
    [SCHEMA]: `${JSON.stringify(packJsonSchema(), null, 2)}\n`,
    [MANAGED_SCHEMA]: `${JSON.stringify(managedJsonSchema(), null, 2)}\n`,
    [README]: withTable(present(README)),
  };
}

/** What stands in them now. */
export function present(path: string): string {
  return readFileSync(path, 'utf8');
}

/** The README with the table of guidelines as it is now between its two marks. */
export function withTable(readme: string): string {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${README} has no place for the table: "${BEGIN}" … "${END}"`);
  return `${readme.slice(0, from + BEGIN.length)}\n\n${table()}\n\n${readme.slice(to)}`;
}

function table(): string {
  const head = ['| | guideline | source | served by |', '|---|---|---|---|'];
  return [...head, ...guidelines.map(row)].join('\n');
}

function row({ id, quote, source, rules, settings, reason }: Guideline): string {
  const served = [...rules.map(code), ...settings.map((setting) => `setting ${code(setting)}`)].join(', ');
  const why = [served, reason].filter(Boolean).join('. ');
  return `| ${id} | «${quote}» | ${source.join(', ')} | ${why} |`;
}

function code(name: string): string {
  return `\`${name}\``;
}
