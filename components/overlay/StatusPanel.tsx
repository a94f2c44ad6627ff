import type { Translate } from '../shared/texts';
import { MINUTE, type Status, sentenceOf, shortTime } from './status';

interface StatusPanelProps {
  readonly status: Status;
  readonly t: Translate;
  onNextCorner(): void;
  onClose(): void;
}

/** What the pill knows, in sentences; for who presses it. */
export function StatusPanel({ status, t, onNextCorner, onClose }: StatusPanelProps) {
  const lines = [
    `${sentenceOf(status, t).replace(/\.$/, '')}.`,
    status.waited === null || status.waited < MINUTE
      ? ''
      : t('coachPanelWaits', { time: shortTime(status.waited, t) }),
    status.inList > 0 ? t('coachPanelInList', { n: status.inList }) : '',
    status.failedRules.length > 0 ? t('coachRuleFailed', { rules: status.failedRules.join(', ') }) : '',
    status.notKept ? t('coachNotKept') : '',
    status.wordsMissing ? t('coachWordsMissing') : '',
    status.state === 'reading' ? t('coachNothing') : '',
  ];
  return (
    <section className="panel" aria-label={t('coachName')}>
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
      <div className="buttons">
        <button type="button" className="plain" data-souffleur-action="" onClick={onNextCorner}>
          {t('coachMove')}
        </button>
        <button type="button" className="plain" data-souffleur-action="" onClick={onClose}>
          {t('coachClose')}
        </button>
      </div>
    </section>
  );
}
