import { type ReactNode, useId } from 'react';
import type { Translate } from '../shared/texts';
import type { ConsoleOption, SiteView } from './site-view';

interface ConsoleSelectProps {
  readonly site: SiteView;
  readonly label: string;
  readonly consoles: readonly ConsoleOption[];
  readonly t: Translate;
  readonly onConsole: (origin: string, id: string) => void;
  /** Stands behind the label. */
  readonly children?: ReactNode;
}

/** Which console a site is, where that cannot be seen, or is seen wrongly. */
export function ConsoleSelect({ site, label, consoles, t, onConsole, children }: ConsoleSelectProps) {
  const id = useId();
  return (
    <div className="field">
      <span>
        <label htmlFor={id}>{label}</label> {children}
      </span>
      <select id={id} value={site.chosen} onChange={(event) => onConsole(site.origin, event.target.value)}>
        <option value="auto">{t('popupSiteAuto')}</option>
        {consoles.map(({ id: console, name }) => (
          <option key={console} value={console}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
