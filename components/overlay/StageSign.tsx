import type { Stage } from './waiting-view';

/** A shape per stage, so that colour is never the only sign: a clock, a clock with its time nearly round, a full one. */
export function StageSign({ stage }: { readonly stage: Stage }) {
  return (
    <svg className={`stage ${stage}`} viewBox="0 0 12 12" aria-hidden="true">
      {stage === 'over' ? <path className="full" d="M6 1 11.500 11H.5z" /> : null}
      {stage === 'soon' ? <path className="full" d="M6 1.500a4.500 4.500 0 0 1 0 9z" /> : null}
      {stage === 'over' ? null : <circle className="ring" cx="6" cy="6" r="4.500" />}
      {stage === 'calm' ? <path className="hand" d="M6 3.500V6l1.800 1.200" /> : null}
    </svg>
  );
}
