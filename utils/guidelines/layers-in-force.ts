import type { ChannelPart } from '../conversation/channel-part';
import type { Layer } from './layers';
import { chosenLayers, layerOf, type PackChoice } from './pack-choice';
import type { Pack } from './pack-schema';
import type { Policy } from './policy';

/** Everything in this browser that says which rules are on, and with what. */
export interface Settled {
  /** The pack that was chosen or imported. */
  readonly pack: PackChoice;
  /** What a trainer settled at this browser's desk; null to leave it out. */
  readonly own: Pack | null;
  readonly policy: Policy;
}

/** All layers that hold in this browser, for `guidanceOf` and `settleChannel`. Pure. */
export function layersInForce({ pack, own, policy }: Settled): readonly Layer[] {
  const mayChange = own !== null && !policy.forbidChanges;
  return [
    ...chosenLayers(policy.pack ?? pack),
    ...(mayChange ? [layerOf(own, 'own')] : []),
    { by: 'policy', rules: policy.rules, channel: policy.channel },
  ];
}

/** What was settled in this browser for a console's channel, as far as it counts: where changes are forbidden, nothing. */
export function ownChannel(policy: Policy, part: ChannelPart = {}): ChannelPart {
  return policy.forbidChanges ? {} : part;
}
