import type { Translate } from '../shared/texts';
import { StageSign } from './StageSign';
import { inListWords, insteadWords, lightOf, MINUTE, type Status, sentenceOf } from './status';
import type { Drag } from './use-drag';
import { longestOf, type WaitingView, waitedWords } from './waiting-view';

interface PillProps {
  readonly status: Status;
  readonly waiting: WaitingView;
  readonly t: Translate;
  readonly open: boolean;
  readonly drag: Drag;
  onToggle(): void;
}

/** The small light that is always there: can Souffleur read this page, who waits longest, and how many do. */
export function Pill({ status, waiting, t, open, drag, onToggle }: PillProps) {
  const light = lightOf(status);
  const longest = longestOf(waiting);
  const waits = longest === null || longest.waited < MINUTE ? null : waitedWords(longest, t);
  const over = longest?.stage === 'over';
  const count = waiting.closed ? 0 : waiting.lines.length;
  const label = [
    t('coachName'),
    sentenceOf(status, t),
    insteadWords(status, t),
    waits === null ? '' : t('coachWaitsLongest', { time: waits }),
    over ? t('coachOverTarget') : '',
    count > 0 ? inListWords(count, t) : '',
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
      {longest === null || waits === null ? null : (
        <span className={over ? 'waits over' : 'waits'}>
          <StageSign stage={longest.stage} />
          {waits}
        </span>
      )}
      {count > 0 ? <span className="list">{inListWords(count, t)}</span> : null}
    </button>
  );
}
