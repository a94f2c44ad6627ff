import { partWith } from '../../../utils/guidelines/channel-settings';
import type { SectorChange } from '../../../utils/guidelines/sector-channels';
import type { Translate } from '../../shared/texts';
import { settingOf } from './setting-groups';
import type { Settled } from './settled';
import { valueInWords } from './value-in-words';
import { withPart } from './with-part';

interface SectorPreviewProps {
  readonly changes: readonly SectorChange[];
  readonly settled: Settled;
  readonly t: Translate;
}

/** What a sector would change: how it is now, and how it becomes. */
export function SectorPreview({ changes, settled, t }: SectorPreviewProps) {
  const { channel, byConsole, setBy } = settled;
  return (
    <table className="channel-preview">
      <thead>
        <tr>
          <th scope="col">{t('deskChannelsSectorSetting')}</th>
          <th scope="col">{t('deskChannelsSectorNow')}</th>
          <th scope="col">{t('deskChannelsSectorThen')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ key, to, locked }) => {
          const setting = settingOf(key);
          if (!setting) return null;
          const open = byConsole.includes(key) && setBy[key] === undefined;
          return (
            <tr key={key}>
              <th scope="row">{t(setting.label)}</th>
              <td>{open ? t('deskChannelsAsConsole') : valueInWords(setting, channel, t)}</td>
              <td>
                {locked
                  ? t('deskChannelsSectorLocked')
                  : valueInWords(setting, withPart(channel, partWith(key, to) ?? {}), t)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
