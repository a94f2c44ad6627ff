import { Heading } from '@nl-design-system-candidate/heading-react';
import type { RuleForm } from '../../../utils/guidelines/write-rule/rule-form';
import type { RuleField } from '../../../utils/guidelines/write-rule/rule-trouble';
import { STANDARD_PLACEHOLDERS } from '../../../utils/rules/placeholders';
import type { TextKey, Translate } from '../../shared/texts';
import { Field } from '../Field';
import { FIELD_LABELS, INSERT_PLACES, PLACES, SEVERITIES, THEMES } from './rule-words';

export interface RuleFieldsProps {
  readonly form: RuleForm;
  readonly t: Translate;
  readonly onForm: (form: RuleForm) => void;
  /** Why what stands in a field cannot be used; null when it can. */
  readonly problemOf: (field: RuleField) => string | null;
}

type TextField = Exclude<RuleField, 'severity' | 'mustSpeak' | 'mustStayQuiet'>;

/** What the rule is about, when it speaks, and what it says. */
export function RuleFields(props: RuleFieldsProps & { readonly onWantPatterns: () => void }) {
  const { form, t, problemOf } = props;
  return (
    <>
      <section className="card">
        <Heading level={3}>{t('deskOwnPartWhat')}</Heading>
        <Text {...props} field="title" />
        <Text {...props} field="reason" hint="deskOwnReasonHint" rows={2} />
        <Choice {...props} name="theme" label="deskOwnTheme" options={THEMES} />
      </section>
      <section className="card">
        <Heading level={3}>{t('deskOwnPartWhen')}</Heading>
        <Choice {...props} name="in" label="deskOwnIn" options={PLACES} />
        <Text {...props} field="says" hint="deskOwnSaysHint" rows={4} />
        <Text {...props} field="butNot" hint="deskOwnButNotHint" rows={2} />
        <details
          open={form.pattern !== ''}
          onToggle={({ currentTarget: { open } }) => open && props.onWantPatterns()}
        >
          <summary>{t('deskOwnExpert')}</summary>
          <Text {...props} field="pattern" hint="deskOwnPatternHint" />
        </details>
      </section>
      <section className="card">
        <Heading level={3}>{t('deskOwnPartSays')}</Heading>
        <Choice
          {...props}
          name="severity"
          label="deskOwnSeverity"
          options={SEVERITIES}
          problem={problemOf('severity')}
        />
        <p className="hint">
          {t('deskOwnNames', { names: STANDARD_PLACEHOLDERS.map((name) => `{${name}}`).join(' ') })}
        </p>
        <div className="both-forms">
          <Text {...props} field="promptJe" rows={3} />
          <Text {...props} field="promptU" rows={3} />
        </div>
        <details open={form.insertJe !== '' || form.insertU !== ''}>
          <summary>{t('deskOwnInsert')}</summary>
          <div className="fields">
            <Choice {...props} name="insertPlace" label="deskOwnInsertPlace" options={INSERT_PLACES} />
            <div className="both-forms">
              <Text {...props} field="insertJe" rows={3} />
              <Text {...props} field="insertU" rows={3} />
            </div>
          </div>
        </details>
      </section>
    </>
  );
}

interface TextProps extends RuleFieldsProps {
  readonly field: TextField;
  readonly hint?: TextKey;
  /** More than one line. */
  readonly rows?: number;
}

function Text({ form, t, onForm, problemOf, field, hint, rows }: TextProps) {
  const change = ({ target: { value } }: { readonly target: { readonly value: string } }) =>
    onForm({ ...form, [field]: value });
  return (
    <Field label={t(FIELD_LABELS[field])} problem={problemOf(field)} {...(hint && { hint: t(hint) })}>
      {(control) =>
        rows === undefined ? (
          <input {...control} type="text" value={form[field]} onChange={change} />
        ) : (
          <textarea {...control} rows={rows} value={form[field]} onChange={change} />
        )
      }
    </Field>
  );
}

interface ChoiceProps extends RuleFieldsProps {
  readonly name: 'theme' | 'in' | 'severity' | 'insertPlace';
  readonly label: TextKey;
  readonly options: Readonly<Record<string, TextKey>>;
  readonly problem?: string | null;
}

function Choice({ form, t, onForm, name, label, options, problem = null }: ChoiceProps) {
  return (
    <Field label={t(label)} problem={problem}>
      {(control) => (
        <select
          {...control}
          value={form[name]}
          onChange={({ target: { value } }) => onForm({ ...form, [name]: value })}
        >
          {Object.entries(options).map(([value, words]) => (
            <option key={value} value={value}>
              {t(words)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
