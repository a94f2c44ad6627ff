import type { Channel } from '../../../utils/conversation/channel';
import { isLocked } from '../../../utils/guidelines/channel-layers';
import type { ChannelKey } from '../../../utils/guidelines/channel-settings';
import type { SetBy } from '../../../utils/guidelines/layers';
import type { Translate } from '../../shared/texts';
import type { Setting } from './setting';
import { valueInWords } from './value-in-words';

/** What holds for all channels or for one console, and why. */
export interface Settled {
  readonly scope: 'all' | 'one';
  /** The channel as it holds. */
  readonly channel: Channel;
  /** The same without what was chosen here. */
  readonly below: Channel;
  readonly setBy: Readonly<Partial<Record<keyof Channel, SetBy>>>;
  /** What was chosen here, for all channels or for this console. */
  readonly own: readonly string[];
  /** Settings that each console has its own way as long as nobody settles them, and nobody did below. */
  readonly byConsole: readonly ChannelKey[];
  /** The pack that is on, as people know it. */
  readonly packTitle: string;
}

/** A choice that counts, and that can be taken back. */
export function isOwn({ own, setBy }: Settled, key: ChannelKey): boolean {
  return own.includes(key) && !isLocked(setBy[key]);
}

/** Who settled it, in words. */
export function noteOn(settled: Settled, setting: Setting, t: Translate): string {
  const { key } = setting;
  const { scope, setBy, below, byConsole, packTitle: pack } = settled;
  const by = setBy[key];
  if (by === 'policy') return t('deskChannelsByPolicy');
  if (by === 'pack') return t('deskChannelsByPack', { pack });
  if (isOwn(settled, key)) {
    const value = byConsole.includes(key) ? t('deskChannelsAsConsole') : valueInWords(setting, below, t);
    return t('deskChannelsByOwn', { value });
  }
  if (by === 'own' && scope === 'one') return t('deskChannelsByAll');
  if (by === 'starter') return t('deskChannelsByStarter', { pack });
  return t(byConsole.includes(key) ? 'deskChannelsByConsole' : 'deskChannelsByDefault');
}
