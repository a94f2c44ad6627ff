import type { BothRegisters } from '../../rules/define-rule';
import { mixedRegister } from '../../rules/one-register';
import { type PhraseTrouble, readOwnPhrase } from '../../rules/own-phrase';
import type { PatternTrouble } from '../../rules/pattern-engine';
import { namesIn, STANDARD_PLACEHOLDERS } from '../../rules/placeholders';
import { ownRulesProblem } from '../own-rules-problem';
import { compilePatterns, hasPatternEngine } from '../patterns';
import type { PhraseRuleDefinition } from '../phrase-rule-schema';
import { type LineResults, lineResults } from './line-result';
import { linesIn, type RuleForm, ruleOf } from './rule-form';

export type RuleField = Exclude<keyof RuleForm, 'theme' | 'in' | 'insertPlace'>;

/** Why a rule cannot be saved, at the field; the desk has the words. */
export interface RuleTrouble {
  readonly field: RuleField;
  /** Which line of the field. */
  readonly line?: number;
  readonly why:
    | PhraseTrouble
    | 'empty'
    | 'too-short'
    | 'too-long'
    | 'too-many'
    | 'no-phrase'
    | 'citizen-block'
    | 'unknown-name'
    | 'mixed'
    | 'no-pattern-engine'
    | PatternTrouble
    | 'no-line'
    | 'stays-quiet'
    | 'speaks'
    | 'other';
  /** What it is about: the phrase, the name, or how many. */
  readonly what?: string;
}

const LONGEST: Readonly<Partial<Record<RuleField, number>>> = {
  title: 80,
  reason: 300,
  pattern: 200,
  promptJe: 400,
  promptU: 400,
  insertJe: 1500,
  insertU: 1500,
};
const SHORTEST_REASON = 10;
const MOST_PHRASES = 100;
const LONGEST_PHRASE = 200;
const MOST_LINES = 20;
const LONGEST_LINE = 1000;

/**
 * All that keeps a rule in the fields from being saved; empty when it may be.
 * @param otherPatterns patterns of the rules it will stand among: the engine takes only so many together
 */
export function ruleTroubles(form: RuleForm, otherPatterns: readonly string[] = []): readonly RuleTrouble[] {
  const rule = ruleOf(form, 'own-regel', null);
  const found = [
    ...fieldTroubles(form),
    ...phraseTroubles(form),
    ...patternTroubles(rule, otherPatterns),
    ...textTroubles(form),
    ...lineTroubles(form, lineResults(rule, form)),
  ];
  if (found.length > 0) return found;
  // Whoever takes in the pack elsewhere looks once more; nothing may be saved here that is refused there.
  const problem = ownRulesProblem([rule]);
  return problem ? [{ field: 'title', why: 'other', what: problem.why }] : [];
}

function fieldTroubles(form: RuleForm): RuleTrouble[] {
  const found: RuleTrouble[] = [];
  for (const field of ['title', 'reason', 'promptJe', 'promptU'] as const) {
    if (form[field].trim() === '') found.push({ field, why: 'empty' });
  }
  const { length } = form.reason.trim();
  if (length > 0 && length < SHORTEST_REASON) found.push({ field: 'reason', why: 'too-short' });
  for (const [field, most] of Object.entries(LONGEST)) {
    const text = isField(field) ? form[field] : '';
    if (isField(field) && text.length > most) found.push({ field, why: 'too-long', what: String(most) });
  }
  if (form.in === 'citizen' && form.severity === 'block')
    found.push({ field: 'severity', why: 'citizen-block' });
  const [je, u] = [form.insertJe.trim(), form.insertU.trim()];
  if (je === '' && u !== '') found.push({ field: 'insertJe', why: 'empty' });
  if (je !== '' && u === '') found.push({ field: 'insertU', why: 'empty' });
  return found;
}

function isField(name: string): name is RuleField {
  return name in LONGEST;
}

function phraseTroubles(form: RuleForm): RuleTrouble[] {
  const found: RuleTrouble[] = [];
  if (linesIn(form.says).length === 0 && form.pattern.trim() === '')
    found.push({ field: 'says', why: 'no-phrase' });
  for (const field of ['says', 'butNot'] as const) {
    const phrases = linesIn(form[field]);
    if (phrases.length > MOST_PHRASES) found.push({ field, why: 'too-many', what: String(MOST_PHRASES) });
    for (const what of phrases) {
      const read = readOwnPhrase(what);
      if (what.length > LONGEST_PHRASE) found.push({ field, why: 'too-long', what: String(LONGEST_PHRASE) });
      else if (!read.ok) found.push({ field, why: read.trouble, what });
    }
  }
  return found;
}

function patternTroubles({ pattern }: PhraseRuleDefinition, others: readonly string[]): RuleTrouble[] {
  if (pattern === undefined) return [];
  const compiled = hasPatternEngine() ? compilePatterns([...others, pattern]) : null;
  if (!compiled) return [{ field: 'pattern', why: 'no-pattern-engine' }];
  return compiled.ok ? [] : [{ field: 'pattern', why: compiled.trouble }];
}

function textTroubles(form: RuleForm): RuleTrouble[] {
  const found: RuleTrouble[] = [];
  for (const field of ['promptJe', 'promptU', 'insertJe', 'insertU'] as const) {
    const what = namesIn(form[field]).find((name) => !STANDARD_PLACEHOLDERS.includes(name));
    if (what !== undefined) found.push({ field, why: 'unknown-name', what });
  }
  for (const [je, u] of [['promptJe', 'promptU'] as const, ['insertJe', 'insertU'] as const]) {
    for (const [field, own] of [[je, 'je'] as const, [u, 'u'] as const]) {
      const texts: BothRegisters = { je: [''], u: [''], [own]: [form[field]] };
      if (mixedRegister(texts)) found.push({ field, why: 'mixed' });
    }
  }
  return found;
}

function lineTroubles(form: RuleForm, results: LineResults): RuleTrouble[] {
  const found: RuleTrouble[] = [];
  for (const field of ['mustSpeak', 'mustStayQuiet'] as const) {
    const lines = form[field];
    if (lines.every((line) => line.trim() === '')) found.push({ field, why: 'no-line' });
    if (lines.length > MOST_LINES) found.push({ field, why: 'too-many', what: String(MOST_LINES) });
    for (const [line, text] of lines.entries()) {
      if (text.length > LONGEST_LINE)
        found.push({ field, line, why: 'too-long', what: String(LONGEST_LINE) });
      const result = results[field][line];
      if (result && !result.right) found.push({ field, line, why: result.speaks ? 'speaks' : 'stays-quiet' });
    }
  }
  return found;
}
