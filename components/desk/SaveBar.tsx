import { Button } from '@nl-design-system-candidate/button-react';
import type { Translate } from '../shared/texts';

/** How the work at the desk is kept, and the steps back and forth. */
export interface Saving {
  readonly state: 'saved' | 'saving' | 'failed' | 'elsewhere';
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  takeTheirs(): void;
  keepMine(): void;
  tryAgain(): void;
}

interface SaveBarProps {
  readonly saving: Saving;
  readonly fixed: boolean;
  readonly t: Translate;
  readonly onSaveFile: () => void;
}

const WORDS = {
  saved: 'deskSaved',
  saving: 'deskSaving',
  failed: 'deskSaveFailed',
  elsewhere: 'deskElsewhere',
} as const;

/** Undo, redo, and whether all is kept; where it is not, what one can do. Nothing that was typed is lost. */
export function SaveBar({ saving, fixed, t, onSaveFile }: SaveBarProps) {
  const { state, undo, redo } = saving;
  if (fixed) {
    return (
      <p className="notice" role="note">
        {t('deskFixed')}
      </p>
    );
  }
  const odd = state === 'failed' || state === 'elsewhere';
  return (
    <div className={odd ? 'save-bar notice notice-attention' : 'save-bar'}>
      <p role={odd ? 'alert' : 'status'}>{t(WORDS[state])}</p>
      <div className="buttons">
        {state === 'failed' && (
          <Button purpose="secondary" onClick={saving.tryAgain}>
            {t('deskTryAgain')}
          </Button>
        )}
        {state === 'elsewhere' && (
          <>
            <Button purpose="secondary" onClick={saving.takeTheirs}>
              {t('deskTakeTheirs')}
            </Button>
            <Button purpose="secondary" onClick={saving.keepMine}>
              {t('deskKeepMine')}
            </Button>
          </>
        )}
        {odd && (
          <Button purpose="secondary" onClick={onSaveFile}>
            {t('deskSaveFile')}
          </Button>
        )}
        <Button
          purpose="subtle"
          disabled={!undo}
          aria-keyshortcuts="Control+Z"
          title={`${t('deskUndo')} (Ctrl+Z)`}
          onClick={() => undo?.()}
        >
          {t('deskUndo')}
        </Button>
        <Button
          purpose="subtle"
          disabled={!redo}
          aria-keyshortcuts="Control+Shift+Z"
          title={`${t('deskRedo')} (Ctrl+Shift+Z)`}
          onClick={() => redo?.()}
        >
          {t('deskRedo')}
        </Button>
      </div>
    </div>
  );
}
