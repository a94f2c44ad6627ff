import { Button } from '@nl-design-system-candidate/button-react';
import type { TextKey, Translate } from '../../shared/texts';
import { Notice } from '../Notice';

interface RuleOffProps {
  /** What does not happen while the rule is off. */
  readonly words: TextKey;
  readonly t: Translate;
  /** Null where somebody else settled it. */
  readonly onTurnOn: (() => void) | null;
}

/** The rule that makes these of use is off: what one misses, and how to switch it on. */
export function RuleOff({ words, t, onTurnOn }: RuleOffProps) {
  return (
    <Notice kind="attention">
      <p>{t(words)}</p>
      {onTurnOn ? (
        <Button purpose="secondary" onClick={onTurnOn}>
          {t('deskAnswersTurnOn')}
        </Button>
      ) : (
        <p>{t('deskAnswersTurnOnLocked')}</p>
      )}
    </Notice>
  );
}
