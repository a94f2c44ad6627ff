import { Button } from '@nl-design-system-candidate/button-react';
import type { Translate } from '../../shared/texts';
import { ConsoleChoice } from './ConsoleChoice';
import type { DeskSite } from './desk-site';

interface SiteRowProps {
  readonly site: DeskSite;
  readonly consoles: readonly { readonly id: string; readonly name: string }[];
  readonly t: Translate;
  readonly onConsole: (id: string) => void;
  readonly onTurnOn: () => void;
  readonly onTakeBack: () => void;
}

/** One site: which console it is, and the way back. */
export function SiteRow({ site, consoles, t, onConsole, onTurnOn, onTakeBack }: SiteRowProps) {
  const { host, on, chosen } = site;
  return (
    <li>
      {on ? (
        <ConsoleChoice
          label={t('deskChannelsSiteNamed', { site: host })}
          chosen={chosen}
          consoles={consoles}
          t={t}
          onChoose={onConsole}
        />
      ) : (
        <span>
          <strong>{host}</strong> {t('deskChannelsSiteWaits')}{' '}
          <Button purpose="secondary" onClick={onTurnOn}>
            {t('deskChannelsSiteOn')}
          </Button>
        </span>
      )}
      <Button
        purpose="secondary"
        aria-label={t('deskChannelsSiteTakeBackFrom', { site: host })}
        onClick={onTakeBack}
      >
        {t('deskChannelsSiteTakeBack')}
      </Button>
    </li>
  );
}
