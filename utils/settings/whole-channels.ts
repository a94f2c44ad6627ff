import * as z from 'zod/mini';
import { channelSchema } from '../conversation/channel';

const wholeChannels = z.record(z.string(), channelSchema);

/**
 * Version 1 stored whole channels, so that nobody could tell what was chosen from what was there by itself. Only what
 * differs from a channel nobody settled anything for was certainly chosen.
 */
export function withoutDefaults(raw: unknown): unknown {
  const channels = wholeChannels.safeParse(raw);
  if (!channels.success) return raw;
  const standard = new Map(Object.entries(channelSchema.parse({})));
  const chosen = Object.entries(channels.data).map(([id, channel]) => [
    id,
    Object.fromEntries(
      Object.entries(channel).filter(
        ([key, value]) => JSON.stringify(value) !== JSON.stringify(standard.get(key)),
      ),
    ),
  ]);
  return Object.fromEntries(chosen);
}
