import type { Translate } from '../shared/texts';
import { KeptSign } from './KeptSign';
import type { Kept } from './kept';

/** A rule whose advice is a quiet tip for this agent. */
export interface SoftenedRule {
  readonly id: string;
  readonly title: string;
}

export interface SoftenedProps {
  readonly softened: readonly SoftenedRule[];
  readonly kept: Kept;
  readonly t: Translate;
  readonly onAgain: (id: string) => void;
}

/** What the coach says more softly by now, and the way back; nothing while there is none. */
export function Softened({ softened, kept, t, onAgain }: SoftenedProps) {
  const sign = <KeptSign name="softened" kept={kept} t={t} />;
  if (softened.length === 0) return kept?.name === 'softened' ? <p className="aside">{sign}</p> : null;
  return (
    <section className="softened">
      <p>
        {t('popupSoftened')} {sign}
      </p>
      <ul>
        {softened.map(({ id, title }) => (
          <li key={id}>
            <span lang="nl">{title}</span>
            <button type="button" aria-label={t('popupAgainFor', { title })} onClick={() => onAgain(id)}>
              {t('popupAgain')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
