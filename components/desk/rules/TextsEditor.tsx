import { useState } from 'react';
import { textsProblem } from '../../../utils/guidelines/texts-problem';
import type { BothRegisters, Rule, Variants } from '../../../utils/rules/define-rule';
import type { TextKey, Translate } from '../../shared/texts';
import { Field } from '../Field';

interface TextsEditorProps {
  readonly texts: BothRegisters;
  readonly rule: Rule;
  readonly names: Readonly<Record<'je' | 'u', TextKey>>;
  readonly longest: number;
  readonly t: Translate;
  /** Called with texts that can be used, and no others. */
  readonly onChange: (texts: { je: [string, ...string[]]; u: [string, ...string[]] }) => void;
}

/** One text in both forms of address. What cannot be used stays in the field, with the reason, and is not kept. */
export function TextsEditor({ texts, rule, names, longest, t, onChange }: TextsEditorProps) {
  const [written, setWritten] = useState<BothRegisters | null>(null);
  const now = written ?? texts;
  const problem = written && problemOf(written, rule, t);
  function take(form: 'je' | 'u', at: number, text: string) {
    const next = { ...now, [form]: replaced(now[form], at, text) };
    setWritten(next);
    if (!problemOf(next, rule, t)) {
      const { je, u } = next;
      onChange({ je: [...je], u: [...u] });
    }
  }
  return (
    <>
      {(['je', 'u'] as const).map((form) =>
        now[form].map((text, at) => {
          const name = t(names[form]);
          const [where, which] = problem?.path ?? [];
          return (
            <Field
              key={`${form}${at}`}
              label={now[form].length > 1 ? t('deskRuleVariant', { name, n: at + 1 }) : name}
              problem={problem && where === form && which === at ? problem.why : null}
            >
              {(control) => (
                <textarea
                  {...control}
                  lang="nl"
                  rows={3}
                  maxLength={longest}
                  value={text}
                  onBlur={() => !problem && setWritten(null)}
                  onChange={({ target }) => take(form, at, target.value)}
                />
              )}
            </Field>
          );
        }),
      )}
    </>
  );
}

function problemOf(texts: BothRegisters, rule: Rule, t: Translate) {
  for (const form of ['je', 'u'] as const) {
    const empty = texts[form].findIndex((text) => text.trim() === '');
    if (empty >= 0) return { path: [form, empty], why: t('deskRuleEmptyText') };
  }
  return textsProblem(texts, rule);
}

function replaced([first, ...others]: Variants, at: number, text: string): [string, ...string[]] {
  return at === 0
    ? [text, ...others]
    : [first, ...others.map((each, index) => (index === at - 1 ? text : each))];
}
