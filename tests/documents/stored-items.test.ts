import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { storedItems } from '../../utils/documents/stored-items';

const files = ['utils', 'entrypoints', 'components'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(room, file)),
);
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

/** Every key the code stores under: the first argument of `stored(`, wherever it stands. */
function keysInCode(): readonly string[] {
  return [...sources.values()]
    .flatMap((source) => [
      ...source.matchAll(/\bstored(?:<[^;']{0,200}?>)?\(\s*'((?:local|session|sync):[\w-]+)'/g),
    ])
    .map(([, key]) => key ?? '')
    .toSorted();
}

test('the documents name everything that is stored, and nothing else', () => {
  expect(keysInCode().length).toBeGreaterThan(20);
  const named = storedItems.map(({ key }) => key).filter((key) => !key.startsWith('indexeddb:'));
  expect(named.toSorted()).toEqual(keysInCode());
});

test('nothing is stored in another way', () => {
  const calls = files.filter(
    (file) =>
      file !== join('utils', 'settings', 'stored.ts') &&
      /localStorage|sessionStorage|indexedDB|document\.cookie|storage\.(?:local|session|sync|setItem)|defineItem|caches\./.test(
        sources.get(file) ?? '',
      ),
  );
  // What JSON cannot hold: a key that can sign and cannot be taken out.
  expect(calls).toEqual([join('entrypoints', 'options', 'handout', 'key-store.ts')]);
  const database = /DATABASE = '([\w-]+)'/.exec(sources.get(calls[0] ?? '') ?? '')?.[1];
  expect(storedItems.map(({ key }) => key)).toContain(`indexeddb:${database}`);
});

test('every call of `stored` says its key in so many words, so that this test sees it', () => {
  const calls = [...sources].flatMap(([file, source]) =>
    file === join('utils', 'settings', 'stored.ts')
      ? []
      : [...source.matchAll(/\bstored[<(]/g)].map(() => file),
  );
  expect(calls).toHaveLength(keysInCode().length);
});
