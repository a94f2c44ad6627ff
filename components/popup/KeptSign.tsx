import type { Translate } from '../shared/texts';
import type { Kept, SettingName } from './kept';

export interface KeptSignProps {
  readonly name: SettingName;
  readonly kept: Kept;
  readonly t: Translate;
}

/** Beside a setting: that its change was kept, or clearly that it was not. */
export function KeptSign({ name, kept, t }: KeptSignProps) {
  const mine = kept?.name === name ? kept : null;
  return (
    <>
      <span className="kept" role="status">
        {mine?.ok && (
          <>
            <Tick /> {t('popupKept')}
          </>
        )}
      </span>
      {mine && !mine.ok && (
        <span className="problem" role="alert">
          {t('popupNotKept')}
        </span>
      )}
    </>
  );
}

function Tick() {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" width="12" height="12" fill="none" stroke="currentColor">
      <path d="M3 8.5l3.2 3.2L13 5" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
