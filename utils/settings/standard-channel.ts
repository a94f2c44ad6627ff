import { type Channel, channelSchema } from '../conversation/channel';

/** The channel of a console nobody settled anything for: its own name, and how quickly people answer there. */
export function standardChannel(consoleName: string, sync: Channel['sync']): Channel {
  return channelSchema.parse({ name: consoleName.replace(/ Web$/, ''), sync });
}
