import type { Translate } from '../shared/texts';
import { KeptSign } from './KeptSign';
import type { Kept } from './kept';

export interface HereProps {
  /** The console in front as people know it; null on other pages. */
  readonly consoleName: string | null;
  readonly switchedOn: boolean;
  /** Epoch ms; 0 when not paused. */
  readonly pausedUntil: number;
  /** Epoch ms. */
  readonly now: number;
  readonly kept: Kept;
  readonly t: Translate;
  readonly onSwitch: (on: boolean) => void;
  readonly onPause: (paused: boolean) => void;
}

/** On or off on this console, and a pause everywhere. */
export function Here(props: HereProps) {
  const { consoleName, switchedOn, pausedUntil, now, kept, t } = props;
  const left = Math.ceil((pausedUntil - now) / 60_000);
  return (
    <section className="here">
      {consoleName !== null && (
        <label className="switch">
          <input
            type="checkbox"
            checked={switchedOn}
            onChange={(event) => props.onSwitch(event.target.checked)}
          />
          <span>
            {t('popupSwitch', { console: consoleName })} <KeptSign name="switch" kept={kept} t={t} />
          </span>
        </label>
      )}
      <p className="pause">
        {left > 0 ? (
          <>
            <span>{t('popupPauseLeft', { minutes: left })}</span>
            <button type="button" onClick={() => props.onPause(false)}>
              {t('popupResume')}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => props.onPause(true)}>
            {t('popupPause')}
          </button>
        )}
        <KeptSign name="pause" kept={kept} t={t} />
      </p>
    </section>
  );
}
