import type { Channel } from '../../../utils/conversation/channel';
import type { ChannelKey } from '../../../utils/guidelines/channel-settings';
import type { TextKey } from '../../shared/texts';

/** The settings whose value is of one sort, so that a control knows what it shows. */
type KeysOf<Value> = {
  [Key in ChannelKey]: Channel[Key] extends Value ? (Value extends Channel[Key] ? Key : never) : never;
}[ChannelKey];
type ChoiceKey = 'platform' | 'sync' | 'style' | 'address' | 'signOff';

interface Said {
  readonly label: TextKey;
  readonly hint: TextKey;
}

/** A value that one can choose, as stored and as people know it. */
export interface Option {
  readonly value: string;
  readonly label: TextKey;
}

export interface ChoiceSetting extends Said {
  readonly kind: 'choice';
  readonly key: ChoiceKey;
  readonly options: readonly Option[];
}

export interface NumberSetting extends Said {
  readonly kind: 'number';
  readonly key: 'firstReplyTargetMin' | 'firstReplyTargetSec' | 'retentionDays' | 'maxParallel';
  readonly unit: TextKey;
  readonly min: number;
  readonly max: number;
  /** May be left empty: nobody settled it. */
  readonly open: boolean;
}

export interface LineSetting extends Said {
  readonly kind: 'line';
  readonly key: 'name' | KeysOf<string | null>;
  readonly max: number;
  readonly shape?: 'phone' | 'link';
  /** Several lines. */
  readonly long?: true;
}

export interface SwitchSetting extends Said {
  readonly kind: 'switch';
  readonly key: KeysOf<boolean>;
}

export interface LinesSetting extends Said {
  readonly kind: 'lines';
  readonly key: 'holidays' | 'optIn';
  readonly dates: boolean;
}

export interface TicksSetting extends Said {
  readonly kind: 'ticks';
  readonly key: 'allowedIdentifiers' | 'publicHolidays';
  readonly options: readonly Option[];
}

/** A setting with a control of its own. */
export interface OwnWaySetting extends Said {
  readonly kind: 'hours' | 'closures' | 'seasons' | 'pairs' | 'links' | 'own-data';
  readonly key: 'openingHours' | 'closures' | 'seasons' | 'specialists' | 'formalLinks' | 'ownData';
}

export type Setting =
  | ChoiceSetting
  | NumberSetting
  | LineSetting
  | SwitchSetting
  | LinesSetting
  | TicksSetting
  | OwnWaySetting;

/** Settings that people think of together. */
export interface SettingGroup {
  readonly id: string;
  readonly title: TextKey;
  readonly settings: readonly Setting[];
}
