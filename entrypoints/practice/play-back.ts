import { practiceScenario } from '../../components/practice/look-back';
import type { PracticeConversation } from '../../components/practice/practice-conversation';
import { practice } from '../../utils/consoles/profiles/practice';
import { settleChannel } from '../../utils/guidelines/channel-layers';
import { guidanceOf } from '../../utils/guidelines/layers';
import { layersInForce } from '../../utils/guidelines/layers-in-force';
import { channelOf } from '../../utils/replay/play-case';
import { playScenario, type Scene } from '../../utils/replay/play-scenario';
import { agentItem, channelsItem, packItem, policyItem } from '../../utils/settings/items';
import { ownPackItem } from '../../utils/settings/own-pack';
import { readAll } from '../../utils/settings/read-all';
import { standardChannel } from '../../utils/settings/standard-channel';

/** A played conversation, and the titles of its rules. */
export interface PlayedBack {
  readonly scenes: readonly Scene[];
  readonly titleOf: (rule: string) => string;
}

/** Plays a practice conversation once more with the rules that are on in this browser. Nothing is kept. */
export async function playBack(conversation: PracticeConversation): Promise<PlayedBack> {
  const { agent, pack, policy, own, channels } = await readAll({
    agent: agentItem,
    pack: packItem,
    policy: policyItem,
    own: ownPackItem,
    channels: channelsItem,
  });
  const guidance = guidanceOf(layersInForce({ pack, own: own.pack, policy }));
  const standard = standardChannel(practice.name, practice.sync);
  const base = settleChannel(guidance, standard, channels[practice.id] ?? {}).channel;
  const { rules, lexicons } = guidance;
  const channel = channelOf(conversation.citizen.channel, base);
  const titles = new Map(rules.map(({ rule }) => [rule.id, rule.title]));
  return {
    scenes: playScenario(practiceScenario(conversation), { rules, lexicons, channel, agent }),
    titleOf: (id) => titles.get(id) ?? id,
  };
}
