import { currentId } from '../../rules/released-ids';
import type { Pack, RuleChoice } from '../pack-schema';

/** Of two things with one name (a topic, an id) the stronger stays. */
function together<T>(strong: readonly T[], weak: readonly T[], nameOf: (item: T) => string): T[] {
  const known = new Set(strong.map(nameOf));
  return [...strong, ...weak.filter((item) => !known.has(nameOf(item)))];
}

/**
 * One pack that says what two say together, as the layers would: where both speak, the stronger wins, key by key. Label
 * and `extends` are those of the stronger. Pure.
 */
export function mergePacks(weak: Pack, strong: Pack): Pack {
  const theme = strong.theme ?? weak.theme;
  return {
    ...strong,
    ...(theme && { theme }),
    rules: mergedRules(weak.rules, strong.rules),
    channel: { ...weak.channel, ...strong.channel },
    lexicons: mergedLexicons(weak.lexicons, strong.lexicons),
    quickReplies: together(strong.quickReplies, weak.quickReplies, (reply) => JSON.stringify(reply)),
    facts: together(strong.facts, weak.facts, ({ topic, label }) => `${topic}\n${label}`),
    consoles: together(strong.consoles, weak.consoles, ({ id }) => id),
    phraseRules: together(strong.phraseRules, weak.phraseRules, ({ id }) => id),
    cases: together(strong.cases, weak.cases, ({ title }) => title),
  };
}

function mergedRules(weak: Pack['rules'], strong: Pack['rules']): Pack['rules'] {
  const rules: Record<string, RuleChoice> = {};
  for (const [written, choice] of [...Object.entries(weak), ...Object.entries(strong)]) {
    const id = currentId(written);
    const before = rules[id];
    const params = { ...before?.params, ...choice.params };
    const said = Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== undefined));
    rules[id] = { ...before, ...said, ...(Object.keys(params).length > 0 && { params }) };
  }
  return rules;
}

function mergedLexicons(weak: Pack['lexicons'], strong: Pack['lexicons']): Pack['lexicons'] {
  const lists = { ...weak };
  for (const [name, phrases] of Object.entries(strong))
    lists[name] = [...new Set([...(lists[name] ?? []), ...phrases])];
  return lists;
}
