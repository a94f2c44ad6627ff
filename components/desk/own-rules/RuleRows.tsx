import { Button } from '@nl-design-system-candidate/button-react';
import type { PhraseRuleDefinition } from '../../../utils/guidelines/phrase-rule-schema';
import type { Translate } from '../../shared/texts';
import { PLACES, SEVERITIES } from './rule-words';

interface RuleRowsProps {
  readonly rules: readonly PhraseRuleDefinition[];
  readonly t: Translate;
  readonly mayChange: boolean;
  /** Whether a rule counts now; absent where nobody here decides that. */
  readonly isOn?: (rule: PhraseRuleDefinition) => boolean;
  readonly onSwitch?: (rule: PhraseRuleDefinition, on: boolean) => void;
  readonly onEdit?: (rule: PhraseRuleDefinition) => void;
  readonly onCopy: (rule: PhraseRuleDefinition) => void;
  readonly onDelete?: (rule: PhraseRuleDefinition) => void;
}

/** Rules, a row each: what they are about, and what can be done with them. */
export function RuleRows(props: RuleRowsProps) {
  const { rules, t, mayChange, isOn, onSwitch, onEdit, onCopy, onDelete } = props;
  return (
    <ul className="rows">
      {rules.map((rule) => (
        <li key={rule.id}>
          <div>
            <p className="row-title">{rule.title}</p>
            <p className="soft">
              {t(PLACES[rule.in])} · {t(SEVERITIES[rule.severity])} ·{' '}
              {t('deskOwnProof', { speak: rule.mustSpeak.length, quiet: rule.mustStayQuiet.length })}
            </p>
          </div>
          {isOn && (
            <label className="option">
              <input
                type="checkbox"
                checked={isOn(rule)}
                disabled={!mayChange}
                aria-label={t('deskRuleOn', { title: rule.title })}
                onChange={({ target }) => onSwitch?.(rule, target.checked)}
              />
              {t('deskOwnOn')}
            </label>
          )}
          {mayChange && (
            <div className="buttons">
              {onEdit && (
                <Button
                  purpose="secondary"
                  data-row={rule.id}
                  aria-label={`${t('deskEdit')}: ${rule.title}`}
                  onClick={() => onEdit(rule)}
                >
                  {t('deskEdit')}
                </Button>
              )}
              <Button
                purpose="secondary"
                aria-label={`${t('deskCopy')}: ${rule.title}`}
                onClick={() => onCopy(rule)}
              >
                {t('deskCopy')}
              </Button>
              {onDelete && (
                <Button
                  purpose="secondary"
                  aria-label={`${t('deskDelete')}: ${rule.title}`}
                  onClick={() => onDelete(rule)}
                >
                  {t('deskDelete')}
                </Button>
              )}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
