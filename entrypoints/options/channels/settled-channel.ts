import type { Settled } from '../../../components/desk/channels/settled';
import type { Desk } from '../../../components/desk/desk-contract';
import { channelSchema } from '../../../utils/conversation/channel';
import type { ChannelPart } from '../../../utils/conversation/channel-part';
import { settleChannel } from '../../../utils/guidelines/channel-layers';
import { type ChannelKey, partWithout } from '../../../utils/guidelines/channel-settings';
import { ownChannel } from '../../../utils/guidelines/layers-in-force';
import { packTitle } from '../../../utils/guidelines/pack-title';
import { standardChannel } from '../../../utils/settings/standard-channel';
import type { DeskConsole } from './list-consoles';

/** What a console tells by itself. */
const BY_CONSOLE: readonly ChannelKey[] = ['name', 'sync'];

/** What holds for every console that has nothing of its own. */
export function forAll(desk: Desk): Settled {
  const standard = { ...channelSchema.parse({}), name: '' };
  const { channel, setBy } = settleChannel(desk.guidance, standard, {});
  const below = settleChannel(desk.below, standard, {});
  return {
    scope: 'all',
    channel,
    setBy,
    below: below.channel,
    own: keysOf(desk.own.channel),
    byConsole: BY_CONSOLE.filter((key) => below.setBy[key] === undefined),
    packTitle: packTitle(desk.policy.pack ?? desk.choice),
  };
}

/** What holds for one console. @param own what was settled for it here */
export function forConsole(desk: Desk, { name, sync }: DeskConsole, own: ChannelPart): Settled {
  const standard = standardChannel(name, sync);
  const { channel, setBy } = settleChannel(desk.guidance, standard, ownChannel(desk.policy, own));
  return {
    scope: 'one',
    channel,
    setBy,
    below: settleChannel(desk.guidance, standard, {}).channel,
    own: keysOf(ownChannel(desk.policy, own)),
    byConsole: [],
    packTitle: packTitle(desk.policy.pack ?? desk.choice),
  };
}

/** What holds without a choice here, as far as that is known: what each console has its own way is not. */
export function partBelow({ below, byConsole }: Settled): ChannelPart {
  return partWithout(below, byConsole);
}

function keysOf(part: ChannelPart): readonly string[] {
  return Object.entries(part).flatMap(([key, value]) => (value === undefined ? [] : [key]));
}
