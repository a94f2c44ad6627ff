import { useId } from 'react';
import type { Translate } from '../shared/texts';
import { StageSign } from './StageSign';
import type { PromiseLine } from './waiting-view';

interface PromiseListProps {
  readonly promises: readonly PromiseLine[];
  readonly t: Translate;
  /** The agent says it is done. */
  onTickOff(hash: string): void;
}

/** What the agent promised, soonest first, to tick off. */
export function PromiseList({ promises, t, onTickOff }: PromiseListProps) {
  const id = useId();
  if (promises.length === 0) return null;
  return (
    <section className="waiting" aria-labelledby={id} data-souffleur-promises={promises.length}>
      <h2 id={id}>{t('coachPromised')}</h2>
      <ul>
        {promises.map(({ hash, name, due, stage }) => {
          const who = name ?? t('coachOutOfSight');
          return (
            <li key={hash} className="line" data-stage={stage}>
              <StageSign stage={stage} />
              <span className="who">{who}</span>
              <span className="how">
                {due}
                {stage === 'over' ? <span className="stage-word">{t('coachPromiseLate')}</span> : null}
              </span>
              <button
                type="button"
                className="plain"
                data-souffleur-action="tick-off"
                aria-label={`${t('coachTickOff')}: ${who}, ${due}`}
                onClick={() => onTickOff(hash)}
              >
                {t('coachTickOff')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
