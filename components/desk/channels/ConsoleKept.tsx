import { Button } from '@nl-design-system-candidate/button-react';
import type { Translate } from '../../shared/texts';
import { Notice } from '../Notice';

interface ConsoleKeptProps {
  /** How the last change fared; null before there was one. */
  readonly saving: 'saved' | 'failed' | 'elsewhere' | null;
  /** Null where there is nothing to take back. */
  readonly undo: (() => void) | null;
  readonly t: Translate;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** Whether what was settled for one console is kept, and the step back: these are no part of the own pack. */
export function ConsoleKept({ saving, undo, t, onMine, onTheirs }: ConsoleKeptProps) {
  return (
    <>
      {saving === 'saved' && <Notice kind="good">{t('deskChannelsConsoleSaved')}</Notice>}
      {saving === 'failed' && <Notice kind="broken">{t('deskChannelsConsoleFailed')}</Notice>}
      {saving === 'elsewhere' && (
        <Notice kind="broken">
          <p>{t('deskChannelsConsoleElsewhere')}</p>
          <div className="buttons">
            <Button purpose="secondary" onClick={onMine}>
              {t('deskChannelsConsoleMine')}
            </Button>
            <Button purpose="secondary" onClick={onTheirs}>
              {t('deskChannelsConsoleTheirs')}
            </Button>
          </div>
        </Notice>
      )}
      {undo && (
        <div className="buttons">
          <Button purpose="subtle" onClick={undo}>
            {t('deskChannelsConsoleUndo')}
          </Button>
        </div>
      )}
    </>
  );
}
