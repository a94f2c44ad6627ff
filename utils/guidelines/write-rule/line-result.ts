import { situationOf } from '../../rules/example';
import { examplesOf } from '../../rules/phrase-rule';
import { type Trace, tracer } from '../../rules/trace-phrase-rule';
import { ownRules } from '../own-rules';
import { compilePatterns } from '../patterns';
import type { PhraseRuleDefinition } from '../phrase-rule-schema';

/** What a rule does with one of its lines. */
export interface LineResult {
  readonly speaks: boolean;
  /** It does what the trainer says it must. */
  readonly right: boolean;
  readonly why: Trace;
}

export interface LineResults {
  /** Null for a line that is still empty. */
  readonly mustSpeak: readonly (LineResult | null)[];
  readonly mustStayQuiet: readonly (LineResult | null)[];
}

/** What a rule does with lines as they stand in the fields, empty ones included. The very rule is asked; not a likeness. */
export function lineResults(
  definition: PhraseRuleDefinition,
  lines: { readonly [List in keyof LineResults]: readonly string[] },
): LineResults {
  const [rule] = ownRules([definition]);
  const compiled = definition.pattern === undefined ? null : compilePatterns([definition.pattern]);
  const patterns = compiled?.ok ? compiled.patterns : null;
  const trace = tracer(definition, (line) => patterns?.matching(line).has(0) ?? false);
  const resultOf = (line: string, mustSpeak: boolean): LineResult | null => {
    const [example] = examplesOf(definition, [line]);
    if (line.trim() === '' || !rule || !example) return null;
    const speaks = rule.check(situationOf(example, rule.on), {}) !== null;
    return { speaks, right: speaks === mustSpeak, why: trace(line) };
  };
  return {
    mustSpeak: lines.mustSpeak.map((line) => resultOf(line, true)),
    mustStayQuiet: lines.mustStayQuiet.map((line) => resultOf(line, false)),
  };
}
