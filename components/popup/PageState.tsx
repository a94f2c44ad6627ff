import type { Translate } from '../shared/texts';
import { CopyReport } from './CopyReport';
import { isConsole, type PageView } from './page-view';
import { wordsFor } from './page-words';
import { StateSign } from './StateSign';

export interface PageStateProps {
  readonly page: PageView;
  /** Conversations of several people are coached on this channel. */
  readonly coachGroups: boolean;
  readonly t: Translate;
  /** The agent wants the report for whoever maintains profiles; true when it is on the clipboard. */
  readonly onCopyReport: () => Promise<boolean>;
}

/** Whether the page in front can be read, in words and a shape, with what to do when it cannot. */
export function PageState({ page, coachGroups, t, onCopyReport }: PageStateProps) {
  const { title, hint, part } = wordsFor(page);
  const view = isConsole(page) ? page : null;
  return (
    <section className="state" aria-label={t('popupThisPage')}>
      <StateSign state={page.state} />
      <div role="status">
        {view && <p className="state-console">{view.consoleName}</p>}
        <h2>{t(title)}</h2>
        {hint && <p>{t(hint, part ? { part: t(part) } : {})}</p>}
        {view?.group && !coachGroups && <p>{t('popupGroup')}</p>}
        {view && view.waiting > 0 && (
          <p>{view.waiting === 1 ? t('popupWaitingOne') : t('popupWaiting', { n: view.waiting })}</p>
        )}
        {view?.instead && <p className="trouble">{t('popupInstead', { console: view.consoleName })}</p>}
        {view?.failing && <p className="trouble">{t('popupFailing')}</p>}
        {view && view.failedRules.length > 0 && (
          <p className="trouble">
            {t(view.failedRules.length === 1 ? 'popupFailedRule' : 'popupFailedRules', {
              n: view.failedRules.length,
            })}{' '}
            <span className="ids">{view.failedRules.join(', ')}</span>. {t('popupReload')}
          </p>
        )}
        {view?.storageFailed && <p className="trouble">{t('popupStorageFailed')}</p>}
        {view?.wordsMissing && <p className="trouble">{t('popupWordsMissing')}</p>}
      </div>
      {view && view.state !== 'off' && <CopyReport t={t} onCopyReport={onCopyReport} />}
    </section>
  );
}
