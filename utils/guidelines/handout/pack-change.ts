import type { Severity } from '../../rules/define-rule';

/** A value as it can be shown: nothing, a word or number, yes or no, or lines. */
export type ShownValue = null | string | number | boolean | readonly string[];

interface Both<T> {
  readonly was: T;
  readonly now: T;
}

/** One thing that two settlements have differently. Titles, topics and texts are Dutch; the rest is for who shows it to say. */
export type PackChange =
  | ({ readonly kind: 'rule-on'; readonly rule: string } & Both<boolean>)
  | ({ readonly kind: 'severity'; readonly rule: string } & Both<Severity>)
  | ({
      readonly kind: 'param';
      readonly rule: string;
      readonly param: string;
      readonly unit: string;
    } & Both<ShownValue>)
  | ({ readonly kind: 'text'; readonly rule: string; readonly text: 'prompt' | 'insert' } & Both<ShownValue>)
  | ({ readonly kind: 'own-rule'; readonly rule: string; readonly part: string } & Both<ShownValue>)
  | ({ readonly kind: 'channel'; readonly key: string } & Both<ShownValue>)
  | ({ readonly kind: 'reply' | 'fact' | 'words' | 'console'; readonly name: string } & Both<ShownValue>);

export type ChangeKind = PackChange['kind'];

/** Any value of a setting as something that can be shown; what has parts becomes lines. */
export function shownValue(value: unknown): ShownValue {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  const lines = linesOf(value);
  return lines.length === 0 ? null : lines;
}

function linesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(lineOf).filter((line) => line !== '');
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .map(([name, inner]) => [name, lineOf(inner)] as const)
    .filter(([, line]) => line !== '')
    .map(([name, line]) => `${name}: ${line}`);
}

function lineOf(value: unknown): string {
  if (typeof value !== 'object' || value === null)
    return value === null || value === undefined ? '' : `${value}`;
  const inner = Array.isArray(value) ? value : Object.values(value);
  return inner
    .map(lineOf)
    .filter((line) => line !== '')
    .join(' · ');
}

/** Whether two values say the same. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
