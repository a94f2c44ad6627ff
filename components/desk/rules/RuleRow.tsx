import { type ReactNode, useState } from 'react';
import type { Translate } from '../../shared/texts';
import type { RuleView } from './rule-view';
import { SEVERITIES } from './setting-words';

interface RuleRowProps {
  readonly view: RuleView;
  readonly t: Translate;
  readonly onSwitch: (on: boolean) => void;
  /** What is inside, drawn only while it is open. */
  readonly children: () => ReactNode;
}

/** One rule in the list: on or off, how emphatic, and everything else behind a fold. */
export function RuleRow({ view, t, onSwitch, children }: RuleRowProps) {
  const { rule, now, changed } = view;
  const [open, setOpen] = useState(false);
  const lockedBy = view.lockedBy('on');
  const severity = SEVERITIES.find(([each]) => each === now.severity)?.[1];
  return (
    <li className="rule" id={`rule-${rule.id}`}>
      <div className="rule-line">
        <label className="option">
          <input
            type="checkbox"
            checked={now.on}
            disabled={lockedBy !== null}
            aria-label={t('deskRuleOn', { title: rule.title })}
            onChange={({ target }) => onSwitch(target.checked)}
          />
          <span className="rule-title" lang="nl">
            {rule.title}
          </span>
        </label>
        <span className="rule-signs">
          {severity && <span className="hint">{t(severity).split(':')[0]}</span>}
          {changed && <span className="sign">{t('deskRuleMine')}</span>}
          {lockedBy && <span className="sign">{t('deskRuleLocked')}</span>}
        </span>
      </div>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary aria-label={t('deskRuleOpenOf', { title: rule.title })}>{t('deskRuleOpen')}</summary>
        {open && children()}
      </details>
    </li>
  );
}
