import { type Pack, packSchema } from './pack-schema';

/** Every file of `packs/` is a built-in pack, named after its id; there is no other list. */
const files = import.meta.glob<unknown>('./packs/*.json', { eager: true, import: 'default' });

const written = new Map(
  Object.entries(files).map(([path, content]) => [path.slice('./packs/'.length, -'.json'.length), content]),
);
const read = new Map<string, Pack>();

/** Ids of the built-in packs, in alphabetical order. */
export const builtInIds: readonly string[] = [...written.keys()].toSorted();

/** The built-in pack with this id, or null. A file that is no pack throws: it is ours, and a test reads them all. */
export function builtInPack(id: string): Pack | null {
  const known = read.get(id);
  if (known) return known;
  const content = written.get(id);
  if (content === undefined) return null;
  const pack = packSchema.parse(content);
  read.set(id, pack);
  return pack;
}
