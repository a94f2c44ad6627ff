import type { Translate } from '../shared/texts';
import { KeptSign } from './KeptSign';
import type { Kept } from './kept';

export interface DutyProps {
  readonly onDuty: boolean;
  /** Whether the browser shows notifications of Souffleur; null until it told. */
  readonly notifies: boolean | null;
  readonly kept: Kept;
  readonly t: Translate;
  readonly onDutyChange: (onDuty: boolean) => void;
  /** Called on the click itself: only then may the browser be asked. */
  readonly onNotify: (notify: boolean) => void;
}

/** Whether this agent looks after the inbox now, and may be called to it. */
export function Duty(props: DutyProps) {
  const { kept, t } = props;
  return (
    <section className="here">
      <label className="option">
        <input
          type="checkbox"
          name="duty"
          checked={props.onDuty}
          onChange={(event) => props.onDutyChange(event.target.checked)}
        />
        <span>
          {t('popupDuty')} <KeptSign name="duty" kept={kept} t={t} />
          <span className="hint">{t('popupDutyHint')}</span>
        </span>
      </label>
      <label className="option">
        <input
          type="checkbox"
          name="notify"
          checked={props.notifies ?? false}
          disabled={props.notifies === null}
          onChange={(event) => props.onNotify(event.target.checked)}
        />
        <span>
          {t('popupNotify')}
          <span className="hint">{t('popupNotifyHint')}</span>
          {kept?.name === 'notify' && !kept.ok ? (
            <span className="problem" role="alert">
              {t('popupNotifyRefused')}
            </span>
          ) : null}
        </span>
      </label>
    </section>
  );
}
