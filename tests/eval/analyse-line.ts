import * as z from 'zod/mini';
import type { Act, PersonalData, PersonalDataType } from '../../utils/dutch/dutch-reading';
import { MAX_ANALYSED } from '../../utils/dutch/normal-text';
import { read } from '../../utils/dutch/read';
import { SCORED_ACTS } from './labels';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  role: z.optional(z.nullable(z.string())),
});

/** What is known about one text; the keys and their order are what others build on. */
export interface Analysis {
  readonly id: string | number;
  /** UTF-16 offsets, `end` exclusive. */
  readonly personalData: readonly PersonalData[];
  /** Empty for a citizen's text: only who answers can ask too much. */
  readonly asksFor: readonly PersonalDataType[];
  readonly addressForm: string;
  readonly acts: readonly Act[];
}

export type LineOutcome =
  /** `cut`: of a longer text only so many UTF-16 units were looked at; null when all were. */
  | { readonly kind: 'analysed'; readonly analysis: Analysis; readonly cut: number | null }
  | { readonly kind: 'broken'; readonly reason: string }
  /** An empty line. */
  | { readonly kind: 'nothing' };

/**
 * Analyses one line of JSONL: `{"id", "text", "role"?}`. A line that is no such object comes back as `broken` with a
 * reason that holds nothing of the text. With `allActs` the acts that only serve single rules are given too.
 */
export function analyseLine(line: string, allActs: boolean): LineOutcome {
  if (line.trim() === '') return { kind: 'nothing' };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { kind: 'broken', reason: 'this is not JSON; one whole object per line is expected' };
  }
  const parsed = z.safeParse(lineSchema, value);
  if (!parsed.success) return { kind: 'broken', reason: reasonOf(value, parsed.error.issues) };
  const { id, text, role } = parsed.data;
  const reading = read(text);
  return {
    kind: 'analysed',
    cut: text.length > MAX_ANALYSED ? MAX_ANALYSED : null,
    analysis: {
      id,
      personalData: reading.personalData.map(({ start, end, type }) => ({ start, end, type })),
      asksFor: role === 'citizen' ? [] : reading.asksFor,
      addressForm: reading.addressForm,
      acts: [...reading.acts].filter((act) => allActs || SCORED_ACTS.some((scored) => scored === act)),
    },
  };
}

function reasonOf(value: unknown, issues: readonly { readonly path: readonly PropertyKey[] }[]): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return 'an object {"id", "text"} is expected';
  }
  const keys = [...new Set(issues.map(({ path }) => `"${String(path[0])}"`))];
  return `${keys.join(' and ')} missing or of the wrong kind; "id" is a text or a number, "text" a text`;
}
