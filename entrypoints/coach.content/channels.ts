import { type Channel, channelSchema } from '../../utils/conversation/channel';

/** Channel settings of one conversation, over those of the console; null for none. */
export type ChannelOf = (conversationKey: string) => Readonly<Record<string, unknown>> | null;

/** The channel of a conversation: the console's, or its own. The same object as long as nothing was settled anew. */
export function channelsBy(channelOf: ChannelOf, ofConsole: () => Channel): (key: string) => Channel {
  let base: Channel | null = null;
  const known = new Map<string, Channel>();
  return (key) => {
    if (base !== ofConsole()) known.clear();
    base = ofConsole();
    const before = known.get(key);
    if (before) return before;
    const own = channelOf(key);
    if (!own) return base;
    const channel = channelSchema.parse({ ...base, ...own });
    known.set(key, channel);
    return channel;
  };
}
