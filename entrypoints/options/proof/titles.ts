import type { Guidance } from '../../../utils/guidelines/layers';
import type { Rule } from '../../../utils/rules/define-rule';
import { catalogue } from '../../../utils/rules/registry';

/** All rules a trainer knows here: those of the catalogue, and the organisation's own that are on. */
export function knownRules({ rules }: Guidance): readonly Rule[] {
  const own = rules.map(({ rule }) => rule).filter((rule) => !catalogue.includes(rule));
  return [...catalogue, ...own].toSorted((a, b) => a.title.localeCompare(b.title, 'nl'));
}

/** Names rules as the trainer knows them; an id that nobody knows stays an id. */
export function titlesOf(guidance: Guidance): (id: string) => string {
  const titles = new Map(knownRules(guidance).map(({ id, title }) => [id, title]));
  return (id) => titles.get(id) ?? id;
}
