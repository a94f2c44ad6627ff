import { Button } from '@nl-design-system-candidate/button-react';
import type { TextKey, Translate } from '../../shared/texts';

interface DocumentButtonsProps {
  /** What became of the last click. */
  readonly news: TextKey | null;
  readonly t: Translate;
  readonly onPrint: () => void;
  readonly onSave: () => void;
  readonly onCopy: () => void;
}

/** Ways to take a document along; all of them stay on this computer. */
export function DocumentButtons({ news, t, onPrint, onSave, onCopy }: DocumentButtonsProps) {
  return (
    <div className="document-buttons">
      <div className="buttons">
        <Button purpose="primary" onClick={onPrint}>
          {t('deskDocumentsPrint')}
        </Button>
        <Button purpose="secondary" onClick={onSave}>
          {t('deskDocumentsSave')}
        </Button>
        <Button purpose="secondary" onClick={onCopy}>
          {t('deskDocumentsCopy')}
        </Button>
      </div>
      <p role="status">{news === null ? '' : t(news)}</p>
    </div>
  );
}
