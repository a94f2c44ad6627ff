import type { Memory } from '../conversation/memory';

/** What is kept of a conversation goes with it when the tab's memory lets it go. */
export function forget(kept: Map<string, unknown>, memory: Memory): void {
  const known = memory.all();
  if (kept.size <= known.length) return;
  const ids = new Set(known.map(({ conversation }) => conversation.id));
  for (const id of kept.keys()) if (!ids.has(id)) kept.delete(id);
}
