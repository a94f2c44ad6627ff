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
  const pack = typeof choice === 'string' ? builtInPack(choice) : choice;
  const packs = pack && chainOf(pack, builtInPack);
  if (!packs?.ok) return layersOf(FIRST_PACK);
  if (typeof choice !== 'string') return packs.packs.map((each) => layerOf(each, 'pack'));
  const own = packs.packs.map((each) => layerOf(each, 'starter'));
  return packs.packs.some(({ id }) => id === FIRST_PACK) ? own : [...layersOf(FIRST_PACK), ...own];
}

function layersOf(id: string): readonly Layer[] {
  const pack = builtInPack(id);
  return pack ? [layerOf(pack, 'starter')] : [];
}

/** One pack as a layer, without what it builds on. */
export function layerOf(
  { rules, channel, lexicons, quickReplies, facts, phraseRules }: Pack,
  by: SetBy,
): Layer {
  return { by, rules, channel, lexicons, quickReplies, facts, phraseRules };
}
