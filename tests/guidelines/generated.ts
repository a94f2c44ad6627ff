import { readFileSync } from 'node:fs';
import { packJsonSchema } from '../../utils/guidelines/pack-json-schema';

export const SCHEMA = 'public/schema/pack.schema.json';

/** Files that follow from the sources: where they are, and what should stand in them. */
export function generated(): Readonly<Record<string, string>> {
  return { [SCHEMA]: `${JSON.stringify(packJsonSchema(), null, 2)}\n` };
}

/** What stands in them now. */
export function present(path: string): string {
  return readFileSync(path, 'utf8');
}
