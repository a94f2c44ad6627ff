import { useMemo } from 'react';
import type { Desk } from '../../../components/desk/desk-contract';
import type { Against } from '../../../components/desk/proof/Comparing';
import type { Agent } from '../../../utils/conversation/agent';
import type { Scenario } from '../../../utils/conversation/scenario';
import { settleChannel } from '../../../utils/guidelines/channel-layers';
import type { Guidance } from '../../../utils/guidelines/layers';
import { channelOf } from '../../../utils/replay/play-case';
import type { Cast } from '../../../utils/replay/play-scenario';
import { type OneRule, withOneRule } from '../../../utils/replay/with-one-rule';
import { catalogue } from '../../../utils/rules/registry';
import { standardChannel } from '../../../utils/settings/standard-channel';

/** The coach does not know the console here, so its channel is one nobody settled anything for. */
const STANDARD = standardChannel('WhatsApp', 'async');

/** The rules and the channel as they are at the desk, without an agent. */
export function castOf(guidance: Guidance): Omit<Cast, 'agent'> {
  const { rules, lexicons } = guidance;
  return { rules, lexicons, channel: settleChannel(guidance, STANDARD, {}).channel };
}

export interface Listener {
  readonly level: Agent['level'];
  /** Follows all that can be followed by themself. */
  readonly fades: boolean;
}

/** With what a scenario is played: as it is now, and the other way to lay beside it. */
export function useCasts(
  desk: Desk,
  scenario: Scenario | null,
  { level, fades }: Listener,
  against: Against,
  changed: OneRule | null,
): readonly Cast[] {
  return useMemo(() => {
    if (!scenario) return [];
    const faded = new Set(fades ? catalogue.flatMap((rule) => (rule.applies ? [rule.id] : [])) : []);
    const whole = (guidance: Guidance): Cast => {
      const cast = castOf(guidance);
      const channel = channelOf(scenario.channel, cast.channel);
      return { ...cast, channel, agent: { ...scenario.agent, level }, faded };
    };
    const now = whole(desk.guidance);
    if (against === 'below') return [now, whole(desk.below)];
    if (against === 'rule' && changed) return [now, { ...now, rules: withOneRule(now.rules, changed) }];
    return [now];
  }, [desk.guidance, desk.below, scenario, level, fades, against, changed]);
}
