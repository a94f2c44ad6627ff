import { useState } from 'react';
import type { Translate } from '../shared/texts';

interface CopyReportProps {
  readonly t: Translate;
  /** True when it is on the clipboard. */
  readonly onCopyReport: () => Promise<boolean>;
}

/** A report without any text of the page, for whoever maintains profiles; says whether it was copied. */
export function CopyReport({ t, onCopyReport }: CopyReportProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div className="report">
      <button type="button" className="quiet" onClick={() => void onCopyReport().then(setCopied)}>
        {t('popupCopyReport')}
        <span className="unseen"> {t('popupCopyReportHint')}</span>
      </button>
      <span role="status" className="hint">
        {copied === null ? '' : t(copied ? 'popupReportCopied' : 'popupReportNotCopied')}
      </span>
    </div>
  );
}
