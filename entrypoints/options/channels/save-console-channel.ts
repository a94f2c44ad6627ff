import type { ChannelPart } from '../../../utils/conversation/channel-part';
import { isSame } from '../../../utils/guidelines/channel-settings';
import { channelsItem } from '../../../utils/settings/items';

export type ChannelSaving =
  | { readonly state: 'saved' }
  /** Storage is full, or fails; nothing was written. */
  | { readonly state: 'failed' }
  /** Another window changed this console since this one looked; nothing was written. */
  | { readonly state: 'elsewhere'; readonly part: ChannelPart };

/**
 * Keeps what was settled for one console, unless another window changed it meanwhile; other consoles stay as they are.
 * @param base the part that this one was made from; null to write whatever is there
 */
export function saveConsoleChannel(
  id: string,
  part: ChannelPart,
  base: ChannelPart | null,
): Promise<ChannelSaving> {
  return navigator.locks.request('souffleur channels', async (): Promise<ChannelSaving> => {
    const channels = await channelsItem.read();
    const { [id]: now = {}, ...others } = channels;
    if (base !== null && !isSame(now, base)) return { state: 'elsewhere', part: now };
    const next = Object.keys(part).length === 0 ? others : { ...others, [id]: part };
    return { state: (await channelsItem.write(next)) ? 'saved' : 'failed' };
  });
}
