import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { withNearLetters } from '../../build/near-letters';
import { type Pattern, patternsBuiltBy, readPatterns, sources } from './collect-patterns';
import { provePatterns } from './prove-pattern';

/** The rooms that read texts of others: chat, drafts, pages, settings. */
const DUTCH = 'utils/dutch';
const ROOMS = [DUTCH, 'utils/rules', 'utils/clock', 'utils/consoles'];

/** The first time every pattern is judged anew, in a quarter of an hour on a busy machine; after that only what has changed. */
const FIRST_TIME_MS = 1_800_000;

const notProved = new Map<string, string[]>();
let builtInSources: readonly string[] = [];
let builtOnLoading: readonly Pattern[] = [];

beforeAll(async () => {
  const written = ROOMS.map((room) => ({ room, ...readPatterns(room) }));
  builtInSources = written.flatMap(({ built }) => built);
  builtOnLoading = await patternsBuiltBy(async () => {
    for (const path of ROOMS.flatMap(sources)) await import(pathToFileURL(path).href);
  }, 'put together on loading');
  const literals = written.flatMap(({ room, literals }) =>
    room === DUTCH ? literals.map(asItShips) : literals,
  );
  const patterns = [...literals, ...builtOnLoading];
  const verdicts = await provePatterns(patterns);
  for (const [at, { source, flags, places }] of patterns.entries()) {
    const verdict = verdicts[at] ?? '';
    if (verdict === 'safe') continue;
    for (const place of places) {
      const room = ROOMS.find((each) => place.startsWith(each)) ?? place;
      notProved.set(room, [...(notProved.get(room) ?? []), `${place}  /${source}/${flags}  ${verdict}`]);
    }
  }
}, FIRST_TIME_MS);

describe('a hostile text cannot make a pattern slow', () => {
  test.each([...ROOMS, 'put together on loading'])('%s', (room) => {
    expect(notProved.get(room) ?? []).toEqual([]);
  });

  test('patterns are put together on loading, never later from what someone typed', () => {
    expect(builtOnLoading.length).toBeGreaterThanOrEqual(builtInSources.length);
  });
});

function asItShips(pattern: Pattern): Pattern {
  return { ...pattern, source: withNearLetters(pattern.source) };
}
