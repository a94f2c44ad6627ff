/** A value that can be watched: just enough for React's useSyncExternalStore. */
export interface Store<T> {
  get(): T;
  set(value: T): void;
  /** @returns ends the watching */
  watch(changed: () => void): () => void;
}

export function createStore<T>(first: T): Store<T> {
  let value = first;
  const watchers = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const changed of watchers) changed();
    },
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}
