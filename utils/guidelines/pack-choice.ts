import * as z from 'zod/mini';
import { builtInPack } from './built-in-packs';
import type { Layer, SetBy } from './layers';
import { chainOf } from './pack-chain';
import { type Pack, packSchema } from './pack-schema';

/** With what everybody begins (rulebook §1). */
export const FIRST_PACK = 'kern';

/** The pack that is on: the id of a built-in one, or an imported one as it was taken in. */
export const packChoiceSchema = z.union([z.string().check(z.maxLength(60)), packSchema]);

export type PackChoice = z.infer<typeof packChoiceSchema>;

/**
 * The layers of the pack that is on, with what it builds on. A built-in pack that adds to others (`veilig`,
 * `samen-lezen`) comes on top of the first pack, so that choosing it never switches off the rest. A choice that cannot be
 * used is the first pack.
 */
export function chosenLayers(choice: PackChoice): readonly Layer[] {
  const packs = typeof choice === 'string' ? builtInChain(choice) : chainFrom(choice);
  const first = builtInChain(FIRST_PACK) ?? [];
  if (!packs) return first.map((each) => layerOf(each, 'starter'));
  if (typeof choice !== 'string') return packs.map((each) => layerOf(each, 'pack'));
  const all = packs.some(({ id }) => id === FIRST_PACK) ? packs : [...first, ...packs];
  return all.map((each) => layerOf(each, 'starter'));
}

/** The layers of one built-in pack and what it builds on, and nothing beside; null when there is no such pack. */
export function builtInLayers(id: string): readonly Layer[] | null {
  return builtInChain(id)?.map((each) => layerOf(each, 'starter')) ?? null;
}

function builtInChain(id: string): readonly Pack[] | null {
  const pack = builtInPack(id);
  return pack && chainFrom(pack);
}

function chainFrom(pack: Pack): readonly Pack[] | null {
  const chain = chainOf(pack, builtInPack);
  return chain.ok ? chain.packs : null;
}

/** One pack as a layer, without what it builds on. */
export function layerOf(pack: Pack, by: SetBy): Layer {
  const { rules, channel, lexicons, quickReplies, facts, phraseRules, consoles } = pack;
  return { by, rules, channel, lexicons, quickReplies, facts, phraseRules, consoles };
}
