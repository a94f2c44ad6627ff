import { situationOf } from '../rules/example';
import { readOwnPhrase } from '../rules/own-phrase';
import { examplesOf } from '../rules/phrase-rule';
import { ownRules } from './own-rules';
import type { PackProblem } from './pack-problem';
import { compilePatterns } from './patterns';
import type { PhraseRuleDefinition } from './phrase-rule-schema';
import { textsProblem } from './texts-problem';

/** The first thing that is wrong with rules of an organisation's own; null when all is well. */
export function ownRulesProblem(definitions: readonly PhraseRuleDefinition[]): PackProblem | null {
  const ids = new Set<string>();
  for (const [at, definition] of definitions.entries()) {
    const problem = ids.has(definition.id)
      ? { path: ['id'], why: 'Dit id heeft al een andere regel.' }
      : (writtenProblem(definition) ?? wordsProblem(definition));
    if (problem) return { path: ['phraseRules', at, ...problem.path], why: problem.why };
    ids.add(definition.id);
  }
  return patternsProblem(definitions) ?? linesProblem(definitions);
}

function writtenProblem(definition: PhraseRuleDefinition): PackProblem | null {
  const { says, pattern, severity } = definition;
  if (says.length === 0 && pattern === undefined)
    return { path: ['says'], why: 'Zet hier minstens één zin, of geef een patroon.' };
  if (definition.in === 'citizen' && severity === 'block')
    return { path: ['severity'], why: 'Alleen een regel over het eigen bericht kan het tegenhouden.' };
  for (const list of ['says', 'butNot'] as const) {
    for (const [at, written] of definition[list].entries()) {
      const read = readOwnPhrase(written);
      if (!read.ok) return { path: [list, at], why: read.why };
    }
  }
  return null;
}

function wordsProblem({ prompt, insert }: PhraseRuleDefinition): PackProblem | null {
  for (const [name, texts] of [['prompt', prompt] as const, ['insert', insert] as const]) {
    const problem = texts && textsProblem(texts, null);
    if (problem) return { path: [name, ...problem.path], why: problem.why };
  }
  return null;
}

function patternsProblem(definitions: readonly PhraseRuleDefinition[]): PackProblem | null {
  const withPattern = [...definitions.entries()].filter(([, { pattern }]) => pattern !== undefined);
  if (withPattern.length === 0) return null;
  const compiled = compilePatterns(withPattern.map(([, { pattern = '' }]) => pattern));
  if (compiled?.ok) return null;
  const [at] = withPattern[compiled?.at ?? 0] ?? [0];
  const why = compiled?.why ?? 'Patronen kunnen hier nu niet worden nagekeken. Probeer het opnieuw.';
  return { path: ['phraseRules', at, 'pattern'], why };
}

/** A rule must do what its own lines say, before any agent hears it. */
function linesProblem(definitions: readonly PhraseRuleDefinition[]): PackProblem | null {
  const rules = ownRules(definitions);
  for (const [at, definition] of definitions.entries()) {
    const rule = rules[at];
    for (const [list, speaks] of [['mustSpeak', true] as const, ['mustStayQuiet', false] as const]) {
      const wrong = examplesOf(definition, definition[list]).findIndex(
        (example) => rule && (rule.check(situationOf(example, rule.on), {}) !== null) !== speaks,
      );
      if (wrong < 0) continue;
      const why = speaks
        ? 'De regel zegt bij deze zin niets, en dat moet wel.'
        : 'De regel spreekt bij deze zin, en moet stil zijn.';
      return { path: ['phraseRules', at, list, wrong], why };
    }
  }
  return null;
}
