import type { Translate } from '../shared/texts';
import { inListWords, lightOf, MINUTE, type Status, sentenceOf, shortTime } from './status';
import type { Drag } from './use-drag';

interface PillProps {
  readonly status: Status;
  readonly t: Translate;
  readonly open: boolean;
  readonly drag: Drag;
  onToggle(): void;
}

/** The small light that is always there: can Souffleur read this page, and does somebody wait. */
export function Pill({ status, t, open, drag, onToggle }: PillProps) {
  const light = lightOf(status);
  const waits = status.waited === null || status.waited < MINUTE ? null : shortTime(status.waited, t);
  const label = [
    t('coachName'),
    sentenceOf(status, t),
    waits === null ? '' : t('coachWaits', { time: waits }),
    status.overTarget ? t('coachOverTarget') : '',
    status.inList > 0 ? inListWords(status.inList, t) : '',
    status.failedRules.length > 0 ? t('coachRuleFailed', { rules: status.failedRules.join(', ') }) : '',
    status.notKept ? t('coachNotKept') : '',
    status.wordsMissing ? t('coachWordsMissing') : '',
  ];
  return (
    <button
      type="button"
      className={`pill ${light}`}
      data-souffleur-pill={status.state}
      data-souffleur-action=""
      aria-expanded={open}
      aria-label={label.filter((part) => part !== '').join('. ')}
      title={sentenceOf(status, t)}
      onPointerDown={drag.onPointerDown}
      onPointerMove={drag.onPointerMove}
      onPointerUp={drag.onPointerUp}
      onPointerCancel={drag.onPointerCancel}
      onClick={() => {
        if (!drag.wasDragged()) onToggle();
      }}
    >
      <svg className="light" viewBox="0 0 12 12" aria-hidden="true">
        {light === 'broken' ? <path d="M2 2l8 8M10 2l-8 8" /> : null}
        {light === 'attention' ? <path d="M6 1.500 11 10.500H1z" /> : null}
        {light === 'quiet' ? <circle className="ring" cx="6" cy="6" r="4" /> : null}
        {light === 'calm' ? <circle cx="6" cy="6" r="4.500" /> : null}
      </svg>
      {light === 'broken' ? <span className="what">{sentenceOf(status, t)}</span> : null}
      {waits === null ? null : (
        <span className={status.overTarget ? 'waits over' : 'waits'}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <circle className="ring" cx="6" cy="6" r="4.500" />
            <path className="hand" d="M6 3.500V6l1.800 1.200" />
          </svg>
          {waits}
        </span>
      )}
      {status.inList > 0 ? <span className="list">{inListWords(status.inList, t)}</span> : null}
    </button>
  );
}
