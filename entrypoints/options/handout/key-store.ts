/** A pair of keys as it is kept; the private one can sign, and cannot be taken out. */
export interface KeptKey {
  readonly privateKey: CryptoKey;
  readonly publicRaw: Uint8Array<ArrayBuffer>;
  /** Epoch ms. */
  readonly madeAt: number;
}

const DATABASE = 'souffleur-keys';
const STORE = 'keys';
const NAME = 'signing';

/** The key of this browser; null where there is none, or where the browser keeps nothing. */
export async function readKey(): Promise<KeptKey | null> {
  try {
    const found: unknown = await inStore('readonly', (store) => store.get(NAME));
    return isKeptKey(found) ? found : null;
  } catch {
    return null;
  }
}

/** @returns false when it could not be kept */
export async function keepKey(key: KeptKey): Promise<boolean> {
  try {
    await inStore('readwrite', (store) => store.put(key, NAME));
    return true;
  } catch {
    return false;
  }
}

export async function forgetKey(): Promise<boolean> {
  try {
    await inStore('readwrite', (store) => store.delete(NAME));
    return true;
  } catch {
    return false;
  }
}

function isKeptKey(value: unknown): value is KeptKey {
  if (typeof value !== 'object' || value === null) return false;
  return (
    Reflect.get(value, 'privateKey') instanceof CryptoKey &&
    Reflect.get(value, 'publicRaw') instanceof Uint8Array &&
    typeof Reflect.get(value, 'madeAt') === 'number'
  );
}

/** IndexedDB, because it alone can keep a key without anybody being able to read it. */
async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await outcomeOf(opening);
  try {
    return await outcomeOf(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function outcomeOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
