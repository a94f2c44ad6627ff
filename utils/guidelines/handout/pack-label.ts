import { builtInPack } from '../built-in-packs';
import { packSchema } from '../pack-schema';
import { shapeProblem } from '../shape-problem';

/** What stands on a pack that is handed out, as somebody types it. */
export interface PackLabel {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
}

export type LabelName = keyof PackLabel;

/** Why what is typed cannot stand on a pack, in Dutch, by field; empty when all of it can. */
export function labelProblems(label: PackLabel): Readonly<Partial<Record<LabelName, string>>> {
  const problems: Partial<Record<LabelName, string>> = {};
  const { shape } = packSchema;
  const given = { ...label, version: versionOf(label.version) };
  for (const name of ['id', 'title', 'description', 'version'] as const) {
    const parsed = shape[name].safeParse(given[name]);
    if (!parsed.success) problems[name] = reasonFor(name, shapeProblem(parsed.error.issues)?.why);
  }
  if (!problems.id && builtInPack(label.id))
    problems.id = `"${label.id}" is de naam van een pakket van Souffleur zelf. Kies een andere.`;
  return problems;
}

/** The version as a number; NaN for what is no whole number. */
export function versionOf(text: string): number {
  return /^\d{1,7}$/.test(text.trim()) ? Number(text) : Number.NaN;
}

function reasonFor(name: LabelName, why = 'Dit klopt niet.'): string {
  if (name === 'version') return 'Kies een heel getal vanaf 1.';
  return name === 'id'
    ? 'Gebruik alleen kleine letters en cijfers, met streepjes ertussen (hoogstens 60).'
    : why;
}

/** An id made of a title: "Gemeente Zuidland, balie" becomes "gemeente-zuidland-balie". */
export function idFromTitle(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, 60).replace(/-$/, '') || 'eigen-afspraken';
}
