import { type StorageItemKey, storage } from '@wxt-dev/storage';
import type * as z from 'zod/mini';

/** A setting that is always usable, whatever is in storage. */
export interface Stored<T> {
  /** The value as it is known now; the default until storage has answered. */
  read(): Promise<T>;
  /** @returns false when it could not be kept (a full disk); the caller tells the user, nothing is lost in the tab */
  write(value: T): Promise<boolean>;
  /** @returns ends the watching */
  watch(changed: (value: T) => void): () => void;
}

/** How what an older version stored becomes what this one reads. */
export interface Upgrade {
  /** Counts up when the shape changes; 1 unless told. */
  readonly version: number;
  /** What was stored by `from`, an earlier version that wrote down its number. */
  upgrade(raw: unknown, from: number): unknown;
}

const FIRST: Upgrade = { version: 1, upgrade: (raw) => raw };

/**
 * One item of `storage.local`, checked by its schema on every way in. What does not fit the schema is
 * read as the default and left where it is, so that an older version finds it again.
 */
export function stored<T>(
  key: StorageItemKey,
  schema: z.ZodMiniType<T, unknown>,
  fallback: T,
  { version, upgrade }: Upgrade = FIRST,
): Stored<T> {
  const parse = (raw: unknown): T => {
    const parsed = schema.safeParse(raw);
    return parsed.success ? parsed.data : fallback;
  };
  return {
    async read() {
      try {
        const raw = await storage.getItem<unknown>(key);
        const { v: from } = await storage.getMeta<{ v?: unknown }>(key);
        return parse(typeof from === 'number' && from < version ? upgrade(raw, from) : raw);
      } catch {
        return fallback;
      }
    },
    async write(value) {
      try {
        await storage.setItem(key, value);
        // For the day the shape changes: what is stored says by which version it was written.
        await storage.setMeta(key, { v: version });
        return true;
      } catch {
        return false;
      }
    },
    watch(changed) {
      try {
        return storage.watch<unknown>(key, (raw) => changed(parse(raw)));
      } catch {
        return () => {};
      }
    },
  };
}
