import { builtInPack } from '../built-in-packs';
import { guidanceOf, type Layer } from '../layers';
import { chainOf } from '../pack-chain';
import { chosenLayers, FIRST_PACK } from '../pack-choice';
import type { Pack, RuleChoice } from '../pack-schema';
import { mergePacks } from './merge-packs';

/** A pack of somebody else as the own pack, and the built-in pack to put it over. */
export interface OwnPackOver {
  readonly own: Pack;
  readonly choice: string;
}

/**
 * Opens a pack to work on. The own pack lies over one built-in pack, where a pack may build on several, or on none: what is
 * not in the one that is chosen comes along in the own pack, and what that one has beside is taken away, so that agents are
 * coached the same as by the pack itself.
 */
export function ownFromPack(pack: Pack): OwnPackOver {
  const chain = chainOf(pack, builtInPack);
  const packs = chain.ok ? chain.packs : [pack];
  // The last it builds on holds most of the others already.
  const choice = pack.extends.findLast((id) => builtInPack(id)) ?? FIRST_PACK;
  const base = chosenLayers(choice);
  // Something it builds on is not in that one: then all of it comes along, in its own order.
  const apart = packs.some(({ id }) => id !== pack.id && !inBase(id, choice));
  const own = (apart ? packs : [pack]).reduce(mergePacks);
  const beside = rulesBeside(base, chosenLayers(pack));
  const off = beside.map((id): [string, RuleChoice] => [id, { ...own.rules[id], on: false }]);
  const rules = { ...own.rules, ...Object.fromEntries(off) };
  return { own: { ...own, extends: [], rules }, choice };
}

function inBase(id: string, choice: string): boolean {
  if (id === FIRST_PACK) return true;
  const pack = builtInPack(choice);
  const chain = pack && chainOf(pack, builtInPack);
  return chain?.ok === true && chain.packs.some((each) => each.id === id);
}

/** Rules that the built-in pack has on, and the pack itself has not. */
function rulesBeside(base: readonly Layer[], whole: readonly Layer[]): readonly string[] {
  const wanted = new Set(guidanceOf(whole).rules.map(({ rule }) => rule.id));
  return guidanceOf(base)
    .rules.map(({ rule }) => rule.id)
    .filter((id) => !wanted.has(id));
}
