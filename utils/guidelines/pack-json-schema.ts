import * as z from 'zod/mini';
import { packSchema } from './pack-schema';

/** The JSON schema of a pack file, for editors; `public/schema/pack.schema.json` is this, written out. */
export function packJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(packSchema, { io: 'input' });
  return { $schema, title: 'Souffleur guideline pack', ...schema };
}
