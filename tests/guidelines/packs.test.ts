import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInIds, builtInPack } from '../../utils/guidelines/built-in-packs';
import { chainOf } from '../../utils/guidelines/pack-chain';
import { packJsonSchema } from '../../utils/guidelines/pack-json-schema';
import { type Pack, packSchema } from '../../utils/guidelines/pack-schema';
import { present, SCHEMA } from './generated';

/** Rules of the rulebook's table of packs (§1), each pack with all it builds on. */
const KERN = 12;
const ON: Readonly<Record<string, number>> = {
  kern: KERN,
  veilig: 6,
  bibliotheek: KERN + 6,
  gemeente: KERN + 6 + 5,
  waterschap: KERN + 6 + 5,
  corporatie: KERN + 6 + 3,
  // One of `veilig` is off here, because it is the subject of the service.
  hulplijn: KERN + 6 + 6 - 1,
  'samen-lezen': 3,
};

function chain(id: string): readonly Pack[] {
  const pack = builtInPack(id);
  const packs = pack && chainOf(pack, builtInPack);
  if (!packs?.ok) throw new Error(`${id} cannot be used`);
  return packs.packs;
}

const pack = (id: string, more: Record<string, unknown> = {}) =>
  packSchema.parse({ format: 1, id, title: id, version: 1, ...more });

describe('the built-in packs', () => {
  it('are the folder: every id is its file name', () => {
    const files = readdirSync('utils/guidelines/packs').map((file) => file.replace(/\.json$/, ''));
    expect(files.map((file) => builtInPack(file)?.id).toSorted()).toEqual(files.toSorted());
    expect([...builtInIds]).toEqual(files.toSorted());
    expect(files.toSorted()).toEqual(Object.keys(ON).toSorted());
  });

  it.each(Object.entries(ON))('%s has %i rules on', (id, count) => {
    const rules = Object.assign({}, ...chain(id).map((each) => each.rules)) as Pack['rules'];
    expect(Object.values(rules).filter(({ on }) => on)).toHaveLength(count);
  });

  it('is null for what is no pack', () => {
    for (const id of ['', 'toString', '__proto__', '../kern']) expect(builtInPack(id)).toBeNull();
  });
});

describe('a pack that builds on others', () => {
  const find = (packs: readonly Pack[]) => (id: string) => packs.find((each) => each.id === id) ?? null;
  const base = pack('base');
  const left = pack('left', { extends: ['base'] });
  const right = pack('right', { extends: ['base'] });

  it('comes after what it builds on, and each is there once', () => {
    const own = pack('own-pack', { extends: ['left', 'right'] });
    const found = chainOf(own, find([base, left, right]));
    expect(found.ok && found.packs.map(({ id }) => id)).toEqual(['base', 'left', 'right', 'own-pack']);
  });

  it('is refused when it comes back to itself, however long the way', () => {
    const a = pack('a', { extends: ['b'] });
    const b = pack('b', { extends: ['c'] });
    const c = pack('c', { extends: ['a'] });
    expect(chainOf(a, find([a, b, c]))).toMatchObject({ why: 'cycle', ids: ['a', 'b', 'c', 'a'] });
    const alone = pack('alone', { extends: ['alone'] });
    expect(chainOf(alone, find([]))).toMatchObject({ why: 'cycle', ids: ['alone', 'alone'] });
  });

  it('is refused when what it builds on is not there', () => {
    expect(chainOf(left, find([]))).toEqual({ ok: false, why: 'missing', id: 'base' });
  });
});

describe('the published schema', () => {
  it('is up to date; `node tests/run/generate.mjs` writes it', () => {
    expect(JSON.parse(present(SCHEMA))).toEqual(JSON.parse(JSON.stringify(packJsonSchema())));
  });

  it('is what the built-in packs point at', () => {
    for (const id of builtInIds) {
      const file = JSON.parse(readFileSync(`utils/guidelines/packs/${id}.json`, 'utf8'));
      expect(file.$schema).toBe(`../../../${SCHEMA}`);
    }
  });
});
