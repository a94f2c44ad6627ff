import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactNode } from 'react';
import type { Translate } from '../../shared/texts';

interface SettingProps {
  readonly name: string;
  /** Who fixed it; null where it can be changed here. */
  readonly lockedBy: 'pack' | 'policy' | null;
  /** What the pack has, where something else was settled here; null where it was not. */
  readonly standard: string | null;
  readonly t: Translate;
  readonly onReset: () => void;
  readonly children: ReactNode;
}

/** One setting of a rule: what it is, who fixed it, and the way back to what the pack has. */
export function Setting({ name, lockedBy, standard, t, onReset, children }: SettingProps) {
  return (
    <fieldset className="lockable" disabled={lockedBy !== null}>
      <legend className="unseen">{name}</legend>
      {children}
      {lockedBy && (
        <p className="hint">{t(lockedBy === 'pack' ? 'deskRuleLockedByPack' : 'deskRuleLockedByPolicy')}</p>
      )}
      {standard !== null && lockedBy === null && (
        <p className="reset">
          <span className="hint">{t('deskRuleStandard', { value: standard })}</span>{' '}
          <Button purpose="subtle" aria-label={t('deskRuleResetOf', { name })} onClick={onReset}>
            {t('deskRuleReset')}
          </Button>
        </p>
      )}
    </fieldset>
  );
}
