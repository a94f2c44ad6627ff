import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { SOURCES } from '../../../utils/documents/sources';
import type { SettingName } from '../../../utils/guidelines/own-choice';
import type { RuleChoice } from '../../../utils/guidelines/pack-schema';
import type { PlayedExample } from '../../../utils/replay/play-example';
import type { Translate } from '../../shared/texts';
import { Examples } from './Examples';
import { ParamField } from './ParamField';
import type { RuleView } from './rule-view';
import { Setting } from './Setting';
import { paramLabel, SEVERITIES, valueInWords } from './setting-words';
import { TextsEditor } from './TextsEditor';

interface RuleEditorProps {
  readonly view: RuleView;
  readonly played: readonly PlayedExample[];
  readonly t: Translate;
  /** @param about which setting, so that typing is one step to undo */
  readonly onChange: (said: RuleChoice, about: SettingName) => void;
  /** Back to the pack, for one setting or the whole rule. */
  readonly onReset: (name?: SettingName) => void;
}

/** All there is to one rule: why it is there, how it is set, what it says, and its examples. */
export function RuleEditor({ view, played, t, onChange, onReset }: RuleEditorProps) {
  const { rule, now, standard, changed } = view;
  const params = Object.entries(rule.params);
  const severityName = (severity: string) => {
    const key = SEVERITIES.find(([each]) => each === severity)?.[1];
    return key ? t(key) : severity;
  };
  const setting = (name: SettingName, label: string, words: string, same: boolean) => ({
    name: label,
    lockedBy: view.lockedBy(name),
    standard: same ? null : words,
    t,
    onReset: () => onReset(name),
  });
  const texts = (name: 'prompt' | 'insert') => ({
    ...setting(name, t('deskRuleTexts'), standard[name]?.je[0] ?? '', same(now[name], standard[name])),
  });
  return (
    <div className="rule-editor">
      <section>
        <Heading level={3}>{t('deskRuleWhy')}</Heading>
        <blockquote lang="nl">{rule.source.quote}</blockquote>
        <p className="soft">
          {t('deskRuleSource', { document: SOURCES[rule.source.document] ?? rule.source.document })}
        </p>
        <p className="soft">{t('deskRuleFalse', { text: rule.falseAlarms })}</p>
      </section>
      <section className="settings-of-rule">
        <Heading level={3}>{t('deskRuleNumbers')}</Heading>
        <Setting
          {...setting(
            'severity',
            t('deskRuleSeverity'),
            severityName(standard.severity),
            now.severity === standard.severity,
          )}
        >
          <label className="field">
            <span>{t('deskRuleSeverity')}</span>
            <select
              value={now.severity}
              onChange={({ target }) => {
                const chosen = SEVERITIES.find(([each]) => each === target.value)?.[0];
                if (chosen) onChange({ severity: chosen }, 'severity');
              }}
            >
              {SEVERITIES.map(([each, name]) => (
                <option key={each} value={each}>
                  {t(name)}
                </option>
              ))}
            </select>
          </label>
        </Setting>
        {params.map(([name, param]) => (
          <Setting
            key={name}
            {...setting(
              `params.${name}`,
              paramLabel(name, t),
              valueInWords(standard.params[name], param, t),
              same(now.params[name], standard.params[name]),
            )}
          >
            <ParamField
              label={paramLabel(name, t)}
              param={param}
              value={now.params[name]}
              t={t}
              onChange={(value) => onChange({ params: { [name]: value } }, `params.${name}`)}
              onClear={() => onReset(`params.${name}`)}
            />
          </Setting>
        ))}
      </section>
      <section className="settings-of-rule">
        <Heading level={3}>{t('deskRuleTexts')}</Heading>
        <p className="soft">{t('deskRuleVariants')}</p>
        <Setting {...texts('prompt')}>
          <TextsEditor
            texts={now.prompt}
            rule={rule}
            names={{ je: 'deskRulePromptJe', u: 'deskRulePromptU' }}
            longest={400}
            t={t}
            onChange={(prompt) => onChange({ prompt }, 'prompt')}
          />
        </Setting>
        {now.insert && (
          <Setting {...texts('insert')}>
            <TextsEditor
              texts={now.insert}
              rule={rule}
              names={{ je: 'deskRuleInsertJe', u: 'deskRuleInsertU' }}
              longest={1500}
              t={t}
              onChange={(insert) =>
                onChange({ insert: { place: now.insert?.place ?? 'end', ...insert } }, 'insert')
              }
            />
          </Setting>
        )}
      </section>
      <Examples played={played} t={t} />
      {changed && (
        <Button purpose="secondary" onClick={() => onReset()}>
          {t('deskRuleResetAll')}
        </Button>
      )}
    </div>
  );
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
