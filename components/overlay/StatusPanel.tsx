import type { Translate } from '../shared/texts';
import { CopyReport } from './CopyReport';
import { PromiseList } from './PromiseList';
import { insteadWords, type Status, sentenceOf } from './status';
import { WaitingList } from './WaitingList';
import type { WaitingView } from './waiting-view';

interface StatusPanelProps {
  readonly status: Status;
  readonly waiting: WaitingView;
  /** In px. */
  readonly maxHeight: number;
  readonly t: Translate;
  onTickOff(hash: string): void;
  onNextCorner(): void;
  /** The agent wants the report for whoever maintains profiles; true when it is on the clipboard. */
  onCopyReport(): Promise<boolean>;
  onClose(): void;
}

/** What the pill knows, in sentences; who waits, and what was promised. For who presses it. */
export function StatusPanel(props: StatusPanelProps) {
  const { status, waiting, t } = props;
  const lines = [
    `${sentenceOf(status, t).replace(/\.$/, '')}.`,
    insteadWords(status, t),
    status.failedRules.length > 0 ? t('coachRuleFailed', { rules: status.failedRules.join(', ') }) : '',
    status.notKept ? t('coachNotKept') : '',
    status.wordsMissing ? t('coachWordsMissing') : '',
    status.state === 'reading' ? t('coachNothing') : '',
  ];
  return (
    <section className="panel" aria-label={t('coachName')} style={{ maxHeight: props.maxHeight }}>
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
      <WaitingList waiting={waiting} t={t} />
      <PromiseList promises={waiting.promises} t={t} onTickOff={props.onTickOff} />
      <div className="buttons">
        <button type="button" className="plain" data-souffleur-action="" onClick={props.onNextCorner}>
          {t('coachMove')}
        </button>
        <CopyReport t={t} onCopyReport={props.onCopyReport} />
        <button type="button" className="plain" data-souffleur-action="" onClick={props.onClose}>
          {t('coachClose')}
        </button>
      </div>
    </section>
  );
}
