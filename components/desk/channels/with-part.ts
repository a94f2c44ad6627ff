import type { Channel } from '../../../utils/conversation/channel';
import type { ChannelPart } from '../../../utils/conversation/channel-part';

/** A channel with some of its settings another way. */
export function withPart(channel: Channel, part: ChannelPart): Channel {
  const said = Object.entries(part).filter(([, value]) => value !== undefined);
  return { ...channel, ...Object.fromEntries(said) };
}
