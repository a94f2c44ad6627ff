import type { Translate } from '../shared/texts';
import type { SiteView } from './site-view';

export interface SiteListProps {
  readonly sites: readonly SiteView[];
  readonly t: Translate;
  readonly onSiteOff: (origin: string) => void;
}

/** Where else Souffleur is on, each with the way back; nothing where it is on nowhere else. */
export function SiteList({ sites, t, onSiteOff }: SiteListProps) {
  if (sites.length === 0) return null;
  return (
    <section className="sites" aria-labelledby="sites">
      <h2 id="sites">{t('popupSites')}</h2>
      <ul>
        {sites.map(({ origin, host }) => (
          <li key={origin}>
            <span>{host}</span>
            <button
              type="button"
              aria-label={t('popupSiteTakeBackFrom', { site: host })}
              onClick={() => onSiteOff(origin)}
            >
              {t('popupSiteTakeBack')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
