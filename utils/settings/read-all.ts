import type { Stored } from './stored';

/** Several settings at once, under the names they are asked by. */
export async function readAll<Values extends object>(
  items: {
    readonly [Name in keyof Values]: Stored<Values[Name]>;
  },
): Promise<Values>;
export async function readAll(items: Readonly<Record<string, Stored<unknown>>>): Promise<unknown> {
  const read = Object.entries(items).map(async ([name, item]) => [name, await item.read()] as const);
  return Object.fromEntries(await Promise.all(read));
}
