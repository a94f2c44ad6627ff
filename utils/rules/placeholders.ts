import type { Rule } from './define-rule';

/** What every text may name: the keys of `known-values.ts`. */
export const STANDARD_PLACEHOLDERS: readonly string[] = [
  'naam',
  'roepnaam',
  'voornaam',
  'dagdeel',
  'kanaal',
  'telefoon',
  'tijden',
  'team',
  'anderKanaal',
  'terugbellen',
  'leidinggevende',
  'privacyloket',
  'calamiteitentekst',
];

/** The names a text of this rule may hold: those of every text, and those its own words use. */
export function placeholdersFor(rule: Rule | null): readonly string[] {
  const texts = rule ? [rule.prompt, ...(rule.insert ? [rule.insert] : [])] : [];
  const own = texts.flatMap(({ je, u }) => [...je, ...u]).flatMap(namesIn);
  return [...new Set([...STANDARD_PLACEHOLDERS, ...own])];
}

/** The {names} in a text, in order. A brace without its other half is told as it stands. */
export function namesIn(text: string): readonly string[] {
  const names = [...text.matchAll(/\{([^{}]*)\}/g)].map((found) => found[1] ?? '');
  const loose = /[{}]/.exec(text.replaceAll(/\{[^{}]*\}/g, ''))?.[0];
  return loose === undefined ? names : [...names, loose];
}
