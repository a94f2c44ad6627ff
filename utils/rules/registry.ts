import type { Rule } from './define-rule';

/** Every file of `catalogue/` is a rule; there is no other list. Ordered by id. */
const files = import.meta.glob<Rule>('./catalogue/*.ts', { eager: true, import: 'default' });

export const catalogue: readonly Rule[] = Object.entries(files)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([, rule]) => rule);

/** The rule with this id, or null. */
export function ruleById(id: string): Rule | null {
  return catalogue.find((rule) => rule.id === id) ?? null;
}
