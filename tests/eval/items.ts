import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { CARE_KINDS, PERSONAL_DATA, SCORED_ACTS } from './labels';

const personalDataType = z.enum(PERSONAL_DATA);
const common = { id: z.string(), text: z.string(), tags: z._default(z.array(z.string()), []) };

const personalDataItem = z.object({
  ...common,
  /** UTF-16 offsets, `end` exclusive. */
  spans: z.array(z.object({ start: z.number(), end: z.number(), type: personalDataType })),
});
const requestItem = z.object({ ...common, asks: z.array(personalDataType) });
const addressItem = z.object({ ...common, form: z.enum(['u', 'je', 'mixed', 'none']) });
const actItem = z.object({ ...common, acts: z.array(z.enum(SCORED_ACTS)) });
const careItem = z.object({
  ...common,
  care: z.array(z.enum(CARE_KINDS)),
  /** Who wrote it; a citizen unless told. */
  role: z._default(z.enum(['citizen', 'agent']), 'citizen'),
});
const conversionPair = z.object({
  id: z.string(),
  u: z.string(),
  je: z.string(),
  /** Renderings with u that are as good, such as an imperative without a pronoun. */
  alsoU: z._default(z.array(z.string()), []),
  tags: z._default(z.array(z.string()), []),
});

export type PersonalDataItem = z.infer<typeof personalDataItem>;
export type RequestItem = z.infer<typeof requestItem>;
export type AddressItem = z.infer<typeof addressItem>;
export type ActItem = z.infer<typeof actItem>;
export type CareItem = z.infer<typeof careItem>;
export type ConversionPair = z.infer<typeof conversionPair>;

/** The labelled sentences of one folder; a set without a file is empty. */
export interface LabelledSets {
  readonly personalData: readonly PersonalDataItem[];
  readonly requests: readonly RequestItem[];
  readonly address: readonly AddressItem[];
  readonly acts: readonly ActItem[];
  readonly conversion: readonly ConversionPair[];
  readonly care: readonly CareItem[];
}

const FILES = {
  personalData: 'pii.jsonl',
  requests: 'pii-request.jsonl',
  address: 'address-form.jsonl',
  acts: 'dialogue-acts.jsonl',
  conversion: 'conversion.jsonl',
  care: 'care.jsonl',
};

/** Reads a folder of labelled sentences. Throws a {@link BrokenSet} when one does not have the agreed form. */
export function readSets(folder: string): LabelledSets {
  return {
    personalData: readItems(`${folder}/${FILES.personalData}`, personalDataItem),
    requests: readItems(`${folder}/${FILES.requests}`, requestItem),
    address: readItems(`${folder}/${FILES.address}`, addressItem),
    acts: readItems(`${folder}/${FILES.acts}`, actItem),
    conversion: readItems(`${folder}/${FILES.conversion}`, conversionPair),
    care: readItems(`${folder}/${FILES.care}`, careItem),
  };
}

/** The files with labelled sentences that a folder holds. */
export function setsIn(folder: string): readonly string[] {
  return Object.values(FILES).filter((file) => existsSync(`${folder}/${file}`));
}

function readItems<Schema extends z.ZodMiniType>(path: string, schema: Schema): z.infer<Schema>[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const parsed = z.safeParse(schema, fromJson(line));
      if (!parsed.success) throw new BrokenSet(`${path}:${index + 1}: ${reasonOf(parsed.error.issues)}`);
      return [parsed.data];
    });
}

/** A labelled sentence that cannot be read; the message names file, line and what is wrong, and holds no sentence. */
export class BrokenSet extends Error {}

/** What a line says; undefined when it is no JSON. */
function fromJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function reasonOf(issues: readonly { readonly path: readonly PropertyKey[] }[]): string {
  const fields = issues.map(({ path }) => path.join('.')).filter(Boolean);
  return fields.length > 0 ? `wrong or missing: ${fields.join(', ')}` : 'no JSON object on one line';
}
