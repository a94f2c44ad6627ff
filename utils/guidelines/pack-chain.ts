import type { Pack } from './pack-schema';

/** Finds a pack that another builds on; null when there is none. */
export type FindPack = (id: string) => Pack | null;

export type PackChain =
  /** Every pack once, what it builds on before it; the pack itself is last. */
  | { readonly ok: true; readonly packs: readonly Pack[] }
  | { readonly ok: false; readonly why: 'missing'; readonly id: string }
  /** The ids from the pack back to itself. */
  | { readonly ok: false; readonly why: 'cycle'; readonly ids: readonly string[] };

/** A pack with everything it builds on, directly or not. */
export function chainOf(pack: Pack, find: FindPack): PackChain {
  const packs: Pack[] = [];
  const done = new Set<string>();
  const visit = (each: Pack, above: readonly string[]): PackChain | null => {
    const trail = [...above, each.id];
    for (const id of each.extends) {
      if (trail.includes(id))
        return { ok: false, why: 'cycle', ids: [...trail.slice(trail.indexOf(id)), id] };
      if (done.has(id)) continue;
      const base = find(id);
      if (!base) return { ok: false, why: 'missing', id };
      const problem = visit(base, trail);
      if (problem) return problem;
    }
    done.add(each.id);
    packs.push(each);
    return null;
  };
  return visit(pack, []) ?? { ok: true, packs };
}
