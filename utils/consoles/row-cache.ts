import { nextTask } from './next-task';
import type { ConsoleProfile } from './profile';

/** So long one slice of reading may take (ms); the page's own work goes in between. */
const SLICE = 12;

/** So many rows make finding them worth a task of its own. */
const MANY = 500;

/** What every row said when it was last read, so that only changed rows are read again. */
export interface RowCache {
  /** Forgets the rows these changes happened in. */
  forget(changes: readonly MutationRecord[]): void;
  /**
   * Everything the rows say, in document order, or null when no row can be recognised.
   * Reads in slices and yields between them; gives up (null-safe, 'stopped') when the signal ends.
   */
  readAll(messages: Element, signal: AbortSignal): Promise<readonly unknown[] | null | 'stopped'>;
}

/** `NOT_RENDERED` is a shell without content: kept so that a change inside it is noticed. */
const NOT_RENDERED = Symbol('not rendered');

export function createRowCache(profile: ConsoleProfile): RowCache {
  const cache = new WeakMap<Node, unknown>();
  return {
    forget(changes) {
      const looked = new Set<Node>();
      for (const { target } of changes) {
        for (let node: Node | null = target; node && !looked.has(node); node = node.parentNode) {
          looked.add(node);
          if (cache.delete(node)) break;
        }
      }
    },
    async readAll(messages, signal) {
      const rows = profile.rows(messages);
      if (rows === null) return null;
      // Finding the rows may have been a long walk already.
      if (rows.length > MANY) await nextTask();
      let until = performance.now() + SLICE;
      for (const row of rows) {
        if (cache.has(row)) continue;
        cache.set(row, profile.readRow(row) ?? NOT_RENDERED);
        if (performance.now() < until) continue;
        await nextTask();
        if (signal.aborted) return 'stopped';
        until = performance.now() + SLICE;
      }
      return rows.map((row) => cache.get(row)).filter((row) => row !== undefined && row !== NOT_RENDERED);
    },
  };
}
