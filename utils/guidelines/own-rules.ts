import type { Rule } from '../rules/define-rule';
import type { PatternSet } from '../rules/pattern-engine';
import { phraseRule } from '../rules/phrase-rule';
import { compilePatterns } from './patterns';
import type { PhraseRuleDefinition } from './phrase-rule-schema';

const NONE: PatternSet = { matching: () => new Set() };

/**
 * The rules of an organisation's own. All their patterns are asked together; as long as the engine for patterns is
 * not there, the phrases do the work alone.
 */
export function ownRules(definitions: readonly PhraseRuleDefinition[]): readonly Rule[] {
  const written = definitions.flatMap(({ pattern }) => pattern ?? []);
  let patterns: PatternSet | null = null;
  let last: { readonly text: string; readonly found: ReadonlySet<number> } | null = null;

  const matching = (text: string): ReadonlySet<number> => {
    if (last?.text === text) return last.found;
    const compiled = patterns ? null : compilePatterns(written);
    if (compiled) patterns = compiled.ok ? compiled.patterns : NONE;
    if (!patterns) return new Set();
    last = { text, found: patterns.matching(text) };
    return last.found;
  };

  let place = 0;
  return definitions.map((definition) => {
    const at = definition.pattern === undefined ? null : place++;
    return phraseRule(definition, (text) => at !== null && matching(text).has(at));
  });
}
