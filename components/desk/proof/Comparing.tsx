import type { OneRule } from '../../../utils/replay/with-one-rule';
import type { Rule, Severity } from '../../../utils/rules/define-rule';
import { fits } from '../../../utils/rules/params';
import type { Translate } from '../../shared/texts';
import { Field } from '../Field';

/** With what the rules as they are now are compared. */
export type Against = 'nothing' | 'below' | 'rule';

interface ComparingProps {
  readonly against: Against;
  readonly changed: OneRule;
  readonly rules: readonly Rule[];
  readonly t: Translate;
  readonly onAgainst: (against: Against) => void;
  readonly onRule: (rule: Rule) => void;
  readonly onChange: (changed: OneRule) => void;
}

const AGAINST = {
  nothing: 'deskProofAgainstNothing',
  below: 'deskProofAgainstBelow',
  rule: 'deskProofAgainstRule',
} as const;
const SEVERITIES = {
  info: 'replayInfo',
  advice: 'replayAdvice',
  warn: 'replayWarn',
  block: 'replayBlock',
} as const;

/** What to lay beside it: nothing, the pack without the trainer's changes, or one rule turned right here. */
export function Comparing(props: ComparingProps) {
  const { against, changed, rules, t, onAgainst, onRule, onChange } = props;
  const { rule, on, severity, params } = changed;
  return (
    <fieldset className="fields proof-against">
      <legend>{t('deskProofAgainst')}</legend>
      {(['nothing', 'below', 'rule'] as const).map((each) => (
        <label key={each} className="option">
          <input
            type="radio"
            name="proof-against"
            checked={each === against}
            onChange={() => onAgainst(each)}
          />
          {t(AGAINST[each])}
        </label>
      ))}
      {against === 'rule' && (
        <>
          <Field label={t('deskProofRule')}>
            {(control) => (
              <select
                {...control}
                lang="nl"
                value={rule.id}
                onChange={({ target }) => {
                  const chosen = rules.find(({ id }) => id === target.value);
                  if (chosen) onRule(chosen);
                }}
              >
                {rules.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <label className="option">
            <input
              type="checkbox"
              checked={on}
              onChange={({ target }) => onChange({ ...changed, on: target.checked })}
            />
            {t('deskProofRuleOn')}
          </label>
          <Field label={t('deskProofSeverity')}>
            {(control) => (
              <select
                {...control}
                value={severity ?? rule.severity}
                onChange={({ target }) => onChange({ ...changed, severity: severityNamed(target.value) })}
              >
                {severities.map((each) => (
                  <option key={each} value={each}>
                    {t(SEVERITIES[each])}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {Object.entries(rule.params).map(([name, param]) => {
            const value = params[name] ?? param.default;
            const turn = (next: unknown) => onChange({ ...changed, params: { ...params, [name]: next } });
            if (param.kind === 'number') {
              const hint = t('deskProofBounds', { min: param.min, max: param.max, unit: param.unit });
              return (
                <Field
                  key={name}
                  label={t('deskProofNumber', { unit: param.unit })}
                  hint={hint}
                  problem={fits(param, value) ? null : hint}
                >
                  {(control) => (
                    <input
                      {...control}
                      type="number"
                      min={param.min}
                      max={param.max}
                      value={String(value)}
                      onChange={({ target }) => turn(target.value === '' ? '' : Number(target.value))}
                    />
                  )}
                </Field>
              );
            }
            return null;
          })}
        </>
      )}
    </fieldset>
  );
}

const severities = ['info', 'advice', 'warn', 'block'] as const satisfies readonly Severity[];

function severityNamed(name: string): Severity {
  return severities.find((each) => each === name) ?? 'advice';
}
