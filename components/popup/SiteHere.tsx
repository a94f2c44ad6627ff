import type { Translate } from '../shared/texts';
import { ConsoleSelect } from './ConsoleSelect';
import { KeptSign } from './KeptSign';
import type { Kept } from './kept';
import type { ConsoleOption, SitesView } from './site-view';

export interface SiteHereProps {
  readonly sites: SitesView;
  readonly consoles: readonly ConsoleOption[];
  /** The browser was asked for a site, and did not give it. */
  readonly refused: boolean;
  readonly kept: Kept;
  readonly t: Translate;
  /** Called on the click itself: only then may the browser be asked. */
  readonly onSiteOn: (origin: string) => void;
  readonly onSiteOff: (origin: string) => void;
  readonly onConsole: (origin: string, id: string) => void;
}

/** Souffleur on or off for the site in front, for the sites it shows a part of, and what console that is. */
export function SiteHere(props: SiteHereProps) {
  const { sites, consoles, kept, t, onSiteOn, onConsole } = props;
  const { here, parts } = sites;
  if (!here) return null;
  const select = { consoles, t, onConsole };
  return (
    <section className="site" aria-label={t('popupSite')}>
      {here.on ? (
        <ConsoleSelect {...select} site={here} label={t('popupSiteIs')}>
          <KeptSign name="site" kept={kept} t={t} />
        </ConsoleSelect>
      ) : (
        <>
          <button type="button" className="primary" onClick={() => onSiteOn(here.origin)}>
            {t('popupSiteOn', { site: here.host })}
          </button>
          <p className="hint">{t('popupSiteOnHint')}</p>
        </>
      )}
      {here.on &&
        parts.map((part) =>
          part.on ? (
            <ConsoleSelect
              key={part.origin}
              {...select}
              site={part}
              label={t('popupSiteFrameIs', { site: part.host })}
            />
          ) : (
            <div key={part.origin} className="site-part">
              <p className="hint">{t('popupSiteAlsoHint')}</p>
              <button type="button" className="secondary" onClick={() => onSiteOn(part.origin)}>
                {t('popupSiteAlso', { site: part.host })}
              </button>
            </div>
          ),
        )}
      {here.on && (
        <button type="button" className="secondary" onClick={() => props.onSiteOff(here.origin)}>
          {t('popupSiteOff')}
        </button>
      )}
      {props.refused && (
        <p className="problem" role="alert">
          {t('popupSiteRefused')}
        </p>
      )}
    </section>
  );
}
