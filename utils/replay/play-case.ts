import { type Channel, channelSchema } from '../conversation/channel';
import type { Scenario } from '../conversation/scenario';
import type { Case } from '../guidelines/case-schema';
import { type Unmet, unmetBy } from './expectation';
import { type Cast, playScenario } from './play-scenario';

/** A test case of a pack as a scenario. */
export function scenarioOf({ title, start, channel, agent, events }: Case): Scenario {
  return { id: title, start, channel, agent, events, rules: 'all', params: {} };
}

/** The channel of a scenario: its own settings over these; as these where its own cannot be. */
export function channelOf(own: Readonly<Record<string, unknown>>, base: Channel): Channel {
  const parsed = channelSchema.safeParse({ ...base, ...own });
  return parsed.success ? parsed.data : base;
}

/** Plays a test case with the rules that are on, and compares. */
export function playCase(given: Case, { channel, ...cast }: Omit<Cast, 'agent'>): Unmet {
  const whole = { ...cast, agent: given.agent, channel: channelOf(given.channel, channel) };
  const lines = playScenario(scenarioOf(given), whole).flatMap((scene) => scene.lines);
  return unmetBy(lines, given.expect);
}
