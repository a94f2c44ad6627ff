import { Button } from '@nl-design-system-candidate/button-react';
import type { Translate } from '../../shared/texts';

interface EntryListProps {
  /** What people read of each; no two alike. */
  readonly entries: readonly { readonly words: string; readonly over?: boolean }[];
  readonly disabled: boolean;
  readonly t: Translate;
  readonly onRemove: (at: number) => void;
}

/** What is in a list, each with the way out. */
export function EntryList({ entries, disabled, t, onRemove }: EntryListProps) {
  if (entries.length === 0) return null;
  return (
    <ul className="channel-entries">
      {entries.map(({ words, over = false }, at) => (
        <li key={words}>
          <span>
            {words} {over && <span className="soft">({t('deskChannelsOver')})</span>}
          </span>
          <Button
            purpose="subtle"
            disabled={disabled}
            aria-label={t('deskChannelsRemoveWhat', { what: words })}
            onClick={() => onRemove(at)}
          >
            {t('deskChannelsRemove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
