import type { OpeningView } from '../../../utils/guidelines/opening-view';
import type { Language, Translate } from '../../shared/texts';
import { momentWords } from './moment-words';

interface OpeningWordsProps {
  readonly view: OpeningView;
  readonly calamity: boolean;
  readonly language: Language;
  readonly t: Translate;
}

/** The hours as agents read them, and what they come to at this moment. */
export function OpeningWords({ view, calamity, language, t }: OpeningWordsProps) {
  return (
    <dl className="channel-opening">
      {view.words !== '' && (
        <div>
          <dt>{t('deskChannelsHoursWords')}</dt>
          <dd lang="nl">{view.words}</dd>
        </div>
      )}
      <div>
        <dt>{t('deskChannelsNow')}</dt>
        <dd className="channel-now">{nowInWords(view, calamity, language, t)}</dd>
      </div>
    </dl>
  );
}

function nowInWords(view: OpeningView, calamity: boolean, language: Language, t: Translate): string {
  const { state, until, next } = view;
  const words = (at: number) => momentWords(at, language);
  switch (state) {
    case 'always':
      return t(calamity ? 'deskChannelsNowCalamity' : 'deskChannelsNowAlways');
    case 'open':
      return until === null || next === null
        ? t('deskChannelsNowOpenOnly')
        : t('deskChannelsNowOpen', { until: words(until), next: words(next) });
    case 'closed':
      return t('deskChannelsNowClosed', { next: next === null ? '' : words(next) });
    case 'never':
      return t('deskChannelsNowNever');
  }
}
