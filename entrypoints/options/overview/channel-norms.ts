import type { ChannelNorm } from '../../../components/desk/overview/overview-props';
import { allProfiles } from '../../../utils/consoles/all-profiles';
import { targetOf } from '../../../utils/rules/waiting-time';
import { type ChannelClocks, channelBy } from '../../../utils/settings/channel-clocks';
import type { ReplyTimes } from '../../../utils/statistics/reply-times';

const MINUTE = 60_000;

/** Every channel of which there are reply times, with its name and norm as they were last settled. */
export function channelNorms(replies: ReplyTimes, clocks: ChannelClocks): readonly ChannelNorm[] {
  const ids = new Set(Object.values(replies).flatMap((channels) => Object.keys(channels)));
  return [...ids].toSorted().map((id) => {
    const channel = channelBy(clocks, id);
    const known = Object.hasOwn(clocks, id)
      ? channel.name
      : allProfiles.find((profile) => profile.id === id)?.name;
    return { id, name: known ?? id, norm: targetOf(channel) / MINUTE };
  });
}
