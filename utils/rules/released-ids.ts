/**
 * Rules that once were in a release and have another id now: old → new. A pack, a pin or a count that names the old one
 * means the new one. Ids are never used again for something else.
 */
export const RENAMED: Readonly<Record<string, string>> = {};

/** The id by which a rule goes now; the same id for a rule that was never renamed, or that nobody knows. */
export function currentId(id: string): string {
  return Object.hasOwn(RENAMED, id) ? (RENAMED[id] ?? id) : id;
}
