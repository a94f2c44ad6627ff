import type { ConsoleName } from '../../utils/consoles/site-console';
import { type Agent, agentSchema } from '../../utils/conversation/agent';
import type { Channel } from '../../utils/conversation/channel';
import { settleChannel } from '../../utils/guidelines/channel-layers';
import { type Guidance, guidanceOf } from '../../utils/guidelines/layers';
import { layersInForce, ownChannel } from '../../utils/guidelines/layers-in-force';
import { FIRST_PACK, type PackChoice } from '../../utils/guidelines/pack-choice';
import { NO_POLICY, type Policy } from '../../utils/guidelines/policy';
import {
  agentItem,
  channelsItem,
  type Language,
  languageItem,
  openKeyItem,
  packItem,
  pausedUntilItem,
  placesItem,
  policyItem,
  switchedOffItem,
} from '../../utils/settings/items';
import { EMPTY_PACK, ownPackItem } from '../../utils/settings/own-pack';
import { standardChannel } from '../../utils/settings/standard-channel';
import type { Stored } from '../../utils/settings/stored';
import { letGo } from './let-go';

/** The settings as they are at this moment, for one console. */
export interface Choices {
  agent(): Agent;
  /** The rules that are on; another object as soon as another pack is chosen. */
  guidance(): Guidance;
  channel(): Channel;
  language(): Language;
  openKey(): string;
  /** Switched on here; false until storage has answered, so that nothing flashes where it is off. */
  isOn(): boolean;
  /** Epoch ms; 0 when not paused. */
  pausedUntil(): number;
  place(): { readonly right: number; readonly bottom: number } | null;
  /** @returns false when it could not be kept */
  keepPlace(place: { right: number; bottom: number } | null): Promise<boolean>;
}

/** Follows the settings until the signal ends; `changed` is called when they are first known and after every change. */
export function followChoices(profile: ConsoleName, signal: AbortSignal, changed: () => void): Choices {
  let ready = false;
  const follow = <T>(item: Stored<T>, first: T, settle: () => void = () => {}) => {
    const live = { value: first };
    const take = (value: T) => {
      if (signal.aborted) return;
      live.value = value;
      settle();
      if (ready) changed();
    };
    signal.addEventListener('abort', letGo(item.watch(take)));
    return { live, known: item.read().then(take) };
  };
  const agent = follow(agentItem, agentSchema.parse({}));
  const standard = standardChannel(profile.name, profile.sync);
  let guidance = guidanceOf(layersInForce({ pack: FIRST_PACK, own: null, policy: NO_POLICY }));
  let channel = standard;
  // Once per change, not per look: readings are remembered by the objects in a channel.
  const settleRules = () => {
    guidance = guidanceOf(
      layersInForce({ pack: pack.live.value, own: own.live.value.pack, policy: policy.live.value }),
    );
    settle();
  };
  const settle = () => {
    const part = ownChannel(policy.live.value, channels.live.value[profile.id]);
    channel = settleChannel(guidance, standard, part).channel;
  };
  const pack = follow<PackChoice>(packItem, FIRST_PACK, settleRules);
  const own = follow(ownPackItem, { revision: 0, pack: EMPTY_PACK }, settleRules);
  const policy = follow<Policy>(policyItem, NO_POLICY, settleRules);
  const channels = follow(channelsItem, {}, settle);
  const language = follow(languageItem, 'nl');
  const openKey = follow(openKeyItem, 'Alt+Shift+S');
  const off = follow(switchedOffItem, []);
  const paused = follow(pausedUntilItem, 0);
  const places = follow(placesItem, {});
  const all = [agent, pack, own, policy, channels, language, openKey, off, paused, places];
  void Promise.all(all.map(({ known }) => known)).then(() => {
    ready = true;
    if (!signal.aborted) changed();
  });
  return {
    agent: () => agent.live.value,
    guidance: () => guidance,
    channel: () => channel,
    language: () => language.live.value,
    openKey: () => openKey.live.value,
    isOn: () => ready && !off.live.value.includes(profile.id),
    pausedUntil: () => paused.live.value,
    place: () => places.live.value[profile.id] ?? null,
    async keepPlace(place) {
      const { [profile.id]: _, ...others } = places.live.value;
      places.live.value = place ? { ...others, [profile.id]: place } : others;
      return placesItem.write(places.live.value);
    },
  };
}
