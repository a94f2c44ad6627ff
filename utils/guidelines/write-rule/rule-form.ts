import type { PhraseRuleDefinition } from '../phrase-rule-schema';

/** A rule of an organisation's own as it stands in the fields where a trainer writes it; it need not be right yet. */
export interface RuleForm {
  readonly title: string;
  readonly reason: string;
  readonly theme: PhraseRuleDefinition['theme'];
  readonly severity: PhraseRuleDefinition['severity'];
  readonly in: PhraseRuleDefinition['in'];
  /** One phrase per line, as `butNot`. */
  readonly says: string;
  readonly butNot: string;
  readonly pattern: string;
  readonly promptJe: string;
  readonly promptU: string;
  readonly insertPlace: 'start' | 'end' | 'instead';
  readonly insertJe: string;
  readonly insertU: string;
  readonly mustSpeak: readonly string[];
  readonly mustStayQuiet: readonly string[];
}

/** A new rule: one empty line of each kind, because it cannot do without. */
export const NEW_RULE: RuleForm = {
  title: '',
  reason: '',
  theme: 'tone',
  severity: 'advice',
  in: 'draft',
  says: '',
  butNot: '',
  pattern: '',
  promptJe: '',
  promptU: '',
  insertPlace: 'end',
  insertJe: '',
  insertU: '',
  mustSpeak: [''],
  mustStayQuiet: [''],
};

/** A rule as it stands in the fields. */
export function formOf(rule: PhraseRuleDefinition): RuleForm {
  const { title, reason, theme, severity, says, butNot, prompt, insert, mustSpeak, mustStayQuiet } = rule;
  return {
    title,
    reason,
    theme,
    severity,
    in: rule.in,
    says: says.join('\n'),
    butNot: butNot.join('\n'),
    pattern: rule.pattern ?? '',
    promptJe: prompt.je[0],
    promptU: prompt.u[0],
    insertPlace: insert?.place ?? 'end',
    insertJe: insert?.je[0] ?? '',
    insertU: insert?.u[0] ?? '',
    mustSpeak,
    mustStayQuiet,
  };
}

/**
 * The rule that stands in the fields, right or not.
 * @param before the rule as it was: of its texts the further variants stay, which the fields do not show
 */
export function ruleOf(
  form: RuleForm,
  id: string,
  before: PhraseRuleDefinition | null,
): PhraseRuleDefinition {
  const { title, reason, theme, severity, pattern, insertPlace: place } = form;
  const hasInsert = form.insertJe.trim() !== '' || form.insertU.trim() !== '';
  const [, ...moreJe] = before?.prompt.je ?? [];
  const [, ...moreU] = before?.prompt.u ?? [];
  const [, ...insertJe] = before?.insert?.je ?? [];
  const [, ...insertU] = before?.insert?.u ?? [];
  return {
    id,
    title: title.trim(),
    reason: reason.trim(),
    theme,
    severity,
    in: form.in,
    says: linesIn(form.says),
    butNot: linesIn(form.butNot),
    ...(pattern.trim() !== '' && { pattern: pattern.trim() }),
    prompt: { je: [form.promptJe.trim(), ...moreJe], u: [form.promptU.trim(), ...moreU] },
    ...(hasInsert && {
      insert: { place, je: [form.insertJe.trim(), ...insertJe], u: [form.insertU.trim(), ...insertU] },
    }),
    mustSpeak: written(form.mustSpeak),
    mustStayQuiet: written(form.mustStayQuiet),
  };
}

/** The lines of a field that hold something. */
export function linesIn(text: string): string[] {
  return written(text.split('\n'));
}

function written(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
