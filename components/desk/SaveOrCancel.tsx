import { Button } from '@nl-design-system-candidate/button-react';
import type { Translate } from '../shared/texts';
import { Notice } from './Notice';

interface SaveOrCancelProps {
  /** What keeps it from being saved, in words; empty when nothing does, or nobody tried yet. */
  readonly troubles: readonly string[];
  readonly save: string;
  readonly t: Translate;
  readonly onCancel: () => void;
}

/** The end of a form: what is in the way of saving, and the two ways out. */
export function SaveOrCancel({ troubles, save, t, onCancel }: SaveOrCancelProps) {
  return (
    <>
      {troubles.length > 0 && (
        <Notice kind="broken">
          <p>{t('deskNotSavedYet')}</p>
          <ul>
            {troubles.map((trouble) => (
              <li key={trouble}>{trouble}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className="buttons">
        <Button purpose="primary" type="submit">
          {save}
        </Button>
        <Button purpose="secondary" onClick={onCancel}>
          {t('deskCancel')}
        </Button>
      </div>
    </>
  );
}
