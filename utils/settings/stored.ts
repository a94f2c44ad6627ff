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

/**
 * One item of `storage.local`, checked by its schema on every way in. What does not fit the schema is
 * read as the default and left where it is, so that an older version finds it again.
 */
export function stored<T>(
  key: StorageItemKey,
  schema: z.ZodMiniType<T, unknown>,
  fallback: T,
  version = 1,
): Stored<T> {
  const item = storage.defineItem<unknown>(key, { version, fallback: null });
  const parse = (raw: unknown): T => {
    const parsed = schema.safeParse(raw);
    return parsed.success ? parsed.data : fallback;
  };
  return {
    async read() {
      try {
        return parse(await item.getValue());
      } catch {
        return fallback;
      }
    },
    async write(value) {
      try {
        await item.setValue(value);
        return true;
      } catch {
        return false;
      }
    },
    watch(changed) {
      try {
        return item.watch((raw) => changed(parse(raw)));
      } catch {
        return () => {};
      }
    },
  };
}
