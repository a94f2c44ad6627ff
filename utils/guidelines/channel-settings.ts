import { type ChannelPart, channelPartSchema } from '../conversation/channel-part';
import { type PackChannel, packChannelSchema } from './pack-schema';

/** The settings that a trainer makes on the page of channels; lists of answers and of facts have a page of their own. */
export type ChannelKey = keyof PackChannel;

/**
 * One setting as a part of a channel, checked by the schema.
 * @returns null for a value that no channel can have
 */
export function partWith(key: ChannelKey, value: unknown): PackChannel | null {
  const parsed = packChannelSchema.safeParse({ [key]: value });
  return parsed.success ? parsed.data : null;
}

/**
 * What is settled, with a change over it. What then is as it would be without anybody's choice is left out, so that a
 * part says only what differs.
 * @param below what holds without this part; a key that is not in it always counts as a choice
 */
export function changedPart(part: ChannelPart, change: ChannelPart, below: ChannelPart): ChannelPart {
  const lower = new Map<string, unknown>(Object.entries(below));
  const changed = Object.entries({ ...part, ...change }).filter(
    ([key, value]) => !Object.hasOwn(change, key) || !lower.has(key) || !isSame(value, lower.get(key)),
  );
  return channelPartSchema.parse(Object.fromEntries(changed));
}

/** The part without these settings, so that what lies below holds again. */
export function partWithout(part: ChannelPart, keys: readonly ChannelKey[]): ChannelPart {
  const names: readonly string[] = keys;
  return channelPartSchema.parse(
    Object.fromEntries(Object.entries(part).filter(([key]) => !names.includes(key))),
  );
}

/** A part as a pack may have it: without the lists that a pack keeps elsewhere. */
export function asPackChannel(part: ChannelPart): PackChannel {
  const { quickReplies: _, facts: __, ...rest } = part;
  return rest;
}

/** Whether two values of a setting come to the same. The order of a list counts: it is shown. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
