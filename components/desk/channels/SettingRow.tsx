import { Button } from '@nl-design-system-candidate/button-react';
import type { Translate } from '../../shared/texts';
import { Control } from './Control';
import type { ControlProps } from './control';
import type { Setting } from './setting';

interface SettingRowProps extends ControlProps<Setting> {
  /** Who settled it, and what it would be otherwise, in words. */
  readonly note: string;
  /** Takes the choice back; null where there is none to take back. */
  readonly onReset: (() => void) | null;
}

/** One setting with who settled it, and the way back to what it would be otherwise. */
export function SettingRow({ note, onReset, ...control }: SettingRowProps) {
  const { setting, t } = control;
  return (
    <div className={onReset ? 'channel-setting channel-setting-own' : 'channel-setting'}>
      <Control {...control} />
      <p className="channel-note">
        <span className="soft">{note}</span>
        {onReset && (
          <Button purpose="subtle" aria-label={resetLabel(setting, t)} onClick={onReset}>
            {t('deskChannelsReset')}
          </Button>
        )}
      </p>
    </div>
  );
}

/** The button's own words first, so that who speaks to the computer can say what they see. */
function resetLabel(setting: Setting, t: Translate): string {
  return `${t('deskChannelsReset')}: ${t(setting.label)}`;
}
