import { Button } from '@nl-design-system-candidate/button-react';
import { type ReactNode, useState } from 'react';
import type { Translate } from '../../shared/texts';

interface VersionItemProps {
  /** When it was kept, as one reads it. */
  readonly moment: string;
  readonly words: string;
  readonly fixed: boolean;
  readonly t: Translate;
  readonly onBack: () => void;
  readonly onDelete: () => void;
  /** What going back would change, drawn only while it is open. */
  readonly children: () => ReactNode;
}

/** One version that was kept: what going back to it would change, and the way back. */
export function VersionItem({ moment, words, fixed, t, onBack, onDelete, children }: VersionItemProps) {
  const [open, setOpen] = useState(false);
  const name = `${moment}${words === '' ? '' : `: ${words}`}`;
  return (
    <li className="rule">
      <p>
        <strong>{moment}</strong> {words}
      </p>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary aria-label={t('deskVersionLookOf', { name })}>{t('deskVersionLook')}</summary>
        {open && (
          <div className="rule-editor">
            {children()}
            <div className="buttons">
              <Button purpose="secondary" disabled={fixed} onClick={onBack}>
                {t('deskVersionBack')}
              </Button>
              <Button purpose="subtle" disabled={fixed} onClick={onDelete}>
                {t('deskVersionDelete')}
              </Button>
            </div>
          </div>
        )}
      </details>
    </li>
  );
}
