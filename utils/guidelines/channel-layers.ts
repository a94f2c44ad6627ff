import type { Channel } from '../conversation/channel';
import type { ChannelPart } from '../conversation/channel-part';
import type { Guidance, Layer, SetBy } from './layers';

/** A channel as it holds now, and who set what of it; a key that is not in `setBy` is as the console has it. */
export interface SettledChannel {
  readonly channel: Channel;
  readonly setBy: Readonly<Partial<Record<keyof Channel, SetBy>>>;
}

/**
 * The channel of one console by all layers.
 * @param standard what the console has when nobody settled anything
 * @param own what was settled for it in this browser
 */
export function settleChannel(guidance: Guidance, standard: Channel, own: ChannelPart): SettledChannel {
  const weak = guidance.layers.filter(({ by }) => by === 'starter' || by === 'own');
  const strong = guidance.layers.filter(({ by }) => by === 'pack' || by === 'policy');
  let channel = standard;
  let setBy: Partial<Record<keyof Channel, SetBy>> = {};
  const layers: readonly Layer[] = [...weak, { by: 'own', channel: own }, ...strong];
  for (const { by, channel: part = {} } of layers) {
    const said = Object.entries(part).filter(([, value]) => value !== undefined);
    channel = { ...channel, ...Object.fromEntries(said) };
    setBy = { ...setBy, ...Object.fromEntries(said.map(([name]) => [name, by])) };
  }
  // Lists of the organisation: those of every layer hold, the strongest first.
  const listed = layers.toReversed();
  return {
    channel: {
      ...channel,
      quickReplies: [...listed.flatMap(({ quickReplies = [] }) => quickReplies), ...channel.quickReplies],
      facts: [...listed.flatMap(({ facts = [] }) => facts), ...channel.facts],
    },
    setBy,
  };
}

/** Who fixed it, so that this browser cannot change it; null where it can. */
export function lockOf(by: SetBy | undefined): 'pack' | 'policy' | null {
  return by === 'pack' || by === 'policy' ? by : null;
}

/** Whether this browser can still change it: nobody stronger set it. */
export function isLocked(by: SetBy | undefined): boolean {
  return lockOf(by) !== null;
}
