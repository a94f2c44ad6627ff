import { Heading } from '@nl-design-system-candidate/heading-react';
import { type Combined, FEWEST_FILES } from '../../../utils/statistics/overview-file';
import type { Translate } from '../../shared/texts';
import { Notice } from '../Notice';
import { OpenFile } from '../OpenFile';

interface TogetherProps {
  /** What the files that were opened come to; null before any was. */
  readonly combined: Combined | null;
  readonly t: Translate;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Adds up the overviews of several browsers, never of so few that it would be about people. */
export function Together({ combined, t, onFiles }: TogetherProps) {
  return (
    <section className="card" aria-labelledby="together">
      <Heading level={2} id="together">
        {t('deskOverviewTogether')}
      </Heading>
      <p>{t('deskOverviewTogetherHint', { n: FEWEST_FILES })}</p>
      <OpenFile label={t('deskOverviewOpenFiles')} accept=".csv,text/csv" multiple onFiles={onFiles} />
      {combined && (
        <Notice kind={combined.ok ? 'good' : 'broken'}>
          <p>{outcomeWords(combined, t)}</p>
        </Notice>
      )}
    </section>
  );
}

function outcomeWords(combined: Combined, t: Translate): string {
  if (combined.ok) return t('deskOverviewAddedUp', { n: combined.files });
  if (combined.why === 'too-few') return t('deskOverviewTooFew', { n: combined.files, least: FEWEST_FILES });
  const { name, line } = combined;
  return line === null ? t('deskOverviewNoOverview', { name }) : t('deskOverviewBrokenLine', { name, line });
}
