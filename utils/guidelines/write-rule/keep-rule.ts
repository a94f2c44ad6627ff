import type { Pack } from '../pack-schema';
import type { PhraseRuleDefinition } from '../phrase-rule-schema';

const LONGEST_ID = 60;

/**
 * An id for a rule, after its title: "Zeg geen gratis" is `own-zeg-geen-gratis`.
 * @param taken ids of all rules that there are, of other layers too: one with the same id would take their place
 */
export function idFor(title: string, taken: readonly string[]): string {
  const words = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const slug = `own-${words === '' ? 'regel' : words.replaceAll(' ', '-')}`.slice(0, LONGEST_ID - 5);
  const base = slug.replace(/-$/, '');
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.includes(id)) return id;
  }
}

/** The pack with this rule in the place of the one with its id, or after all others. */
export function withRule(pack: Pack, rule: PhraseRuleDefinition): Pack {
  const at = pack.phraseRules.findIndex(({ id }) => id === rule.id);
  const phraseRules = at < 0 ? [...pack.phraseRules, rule] : pack.phraseRules.with(at, rule);
  return { ...pack, phraseRules };
}

/** The pack without this rule, and without what was settled about it. */
export function withoutRule(pack: Pack, id: string): Pack {
  const { [id]: _, ...rules } = pack.rules;
  return { ...pack, rules, phraseRules: pack.phraseRules.filter((rule) => rule.id !== id) };
}

/** The pack in which this rule counts, or is kept without counting. A rule that is there counts unless it is said not to. */
export function switchRule(pack: Pack, id: string, on: boolean): Pack {
  const { [id]: before = {}, ...others } = pack.rules;
  const { on: _, ...rest } = before;
  const choice = on ? rest : { ...rest, on: false };
  return { ...pack, rules: Object.keys(choice).length > 0 ? { ...others, [id]: choice } : others };
}
