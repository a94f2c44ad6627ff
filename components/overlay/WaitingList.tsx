import { useId, useState } from 'react';
import type { Translate } from '../shared/texts';
import { StageSign } from './StageSign';
import type { WaitingView } from './waiting-view';
import { waitedWords } from './waiting-view';

/** More lines than anyone reads; the rest is a number. */
const MOST = 25;

/**
 * Who waits, the most urgent first. A press only says which conversation it is: opening one is the console's, and
 * the agent's.
 */
export function WaitingList({ waiting, t }: { readonly waiting: WaitingView; readonly t: Translate }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const id = useId();
  const { lines, closed } = waiting;
  if (lines.length === 0) return null;
  const named = lines.find((line) => line.id === chosen);
  return (
    <section className="waiting" aria-labelledby={id} data-souffleur-waiting={lines.length}>
      <h2 id={id}>{t('coachWhoWaits', { n: lines.length })}</h2>
      {closed ? <p>{t('coachClosedNow')}</p> : null}
      <ol>
        {lines.slice(0, MOST).map((line) => (
          <li key={line.id}>
            <button
              type="button"
              className="line"
              data-souffleur-action="name"
              data-stage={line.stage}
              aria-current={line.open ? 'true' : undefined}
              onClick={() => setChosen(line.id)}
            >
              <StageSign stage={line.stage} />
              <span className="who">{line.name}</span>
              <span className="how">
                {waitedWords(line, t)}
                {line.stage === 'over' ? <span className="stage-word">{t('coachOverTarget')}</span> : null}
                {line.stage === 'soon' ? <span className="stage-word">{t('coachSoonTarget')}</span> : null}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {lines.length > MOST ? <p>{t('coachMoreWait', { n: lines.length - MOST })}</p> : null}
      <p className="named" role="status">
        {named ? t(named.open ? 'coachIsOpen' : 'coachOpenYourself', { name: named.name }) : ''}
      </p>
    </section>
  );
}
