import { Button } from '@nl-design-system-candidate/button-react';
import type { Translate } from '../../shared/texts';
import { Field } from '../Field';
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
        <Field label={t('deskChannelsSiteNamed', { site: host })}>
          {(control) => (
            <select {...control} value={chosen} onChange={(event) => onConsole(event.target.value)}>
              <option value="auto">{t('deskChannelsSiteAuto')}</option>
              {consoles.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
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
