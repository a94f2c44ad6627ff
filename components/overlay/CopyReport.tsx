import { useState } from 'react';
import type { Translate } from '../shared/texts';

interface CopyReportProps {
  readonly t: Translate;
  /** True when it is on the clipboard. */
  onCopyReport(): Promise<boolean>;
}

/** A report without any text of the page, for whoever maintains profiles; says whether it was copied. */
export function CopyReport({ t, onCopyReport }: CopyReportProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <button
        type="button"
        className="plain"
        data-souffleur-action="copy-report"
        onClick={() => void onCopyReport().then(setCopied)}
      >
        {t('coachCopyReport')}
      </button>
      <span role="status" className="report-copied">
        {copied === null ? '' : t(copied ? 'coachReportCopied' : 'coachReportNotCopied')}
      </span>
    </>
  );
}
