import * as z from 'zod/mini';
import type { ChannelPart } from '../conversation/channel-part';
import { builtInIds, builtInPack } from './built-in-packs';
import { type ChannelKey, isSame } from './channel-settings';
import type { Layer } from './layers';
import { builtInLayers } from './pack-choice';
import { packChannelSchema } from './pack-schema';

/** How channels usually are in one sector. */
export interface SectorChannel {
  /** Of the built-in pack it comes from. */
  readonly id: string;
  readonly title: string;
  readonly channel: ChannelPart;
}

/** One setting that a sector has another way. */
export interface SectorChange {
  readonly key: ChannelKey;
  readonly to: unknown;
  /** Somebody stronger settled it: it stays as it is. */
  readonly locked: boolean;
}

/** The built-in packs that say something about the channel, with what they build on. */
export function sectorChannels(): readonly SectorChannel[] {
  return builtInIds.flatMap((id) => {
    const channel = channelOf(builtInLayers(id) ?? []);
    const title = builtInPack(id)?.title ?? id;
    return Object.keys(channel).length === 0 ? [] : [{ id, title, channel }];
  });
}

/** What would change where this holds now, in the order of the schema. Empty where all is so already. */
export function sectorChanges(
  sector: ChannelPart,
  now: ChannelPart,
  locked: (key: ChannelKey) => boolean,
): readonly SectorChange[] {
  const wanted = new Map<string, unknown>(Object.entries(sector));
  const current = new Map<string, unknown>(Object.entries(now));
  return z
    .keyof(packChannelSchema)
    .options.filter((key) => wanted.has(key) && !isSame(wanted.get(key), current.get(key)))
    .map((key) => ({ key, to: wanted.get(key), locked: locked(key) }));
}

function channelOf(layers: readonly Layer[]): ChannelPart {
  return Object.assign({}, ...layers.map(({ channel }) => channel ?? {}));
}
