import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { check } from 'recheck';
import * as z from 'zod/mini';
import { MAX_ANALYSED } from '../../utils/dutch/normal-text';
import type { Pattern } from './collect-patterns';

// A verdict depends on the pattern and on who judges: it is worth keeping, for it costs up to some seconds.
const KEPT = join('node_modules', '.cache', 'souffleur', 'pattern-verdicts.json');
const JUDGE = z
  .object({ version: z.string() })
  .parse(createRequire(import.meta.url)('recheck/package.json')).version;

// No more of a text is looked at than MAX_ANALYSED units, so an attack may be no longer either. A window of fixed size
// costs some dozens of steps for each of them; a pattern whose work grows with the square of the text costs thousands.
// Steps are counted, not seconds: the verdict is the same on a slow machine.
const PARAMETERS = {
  maxAttackStringSize: MAX_ANALYSED,
  attackLimit: MAX_ANALYSED * 200,
  attackTimeout: null,
  maxIteration: 5,
  timeout: 300_000,
} as const;

const verdictsSchema = z.record(z.string(), z.string());

/**
 * Has recheck judge every pattern, two at a time. Gives a verdict per pattern, in the same order: "safe", or why it is
 * not proved to be. Verdicts are remembered between runs.
 */
export async function provePatterns(patterns: readonly Pattern[]): Promise<string[]> {
  const known = new Map(Object.entries(readKept()));
  const waiting = [...new Map(patterns.map((pattern) => [keyOf(pattern), pattern]))].filter(
    ([key]) => !known.has(key),
  );
  const judge = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) known.set(next[0], await verdictOn(next[1]));
  };
  await Promise.all([judge(), judge()]);
  const verdicts = patterns.map((pattern) => known.get(keyOf(pattern)) ?? 'not judged');
  keep(Object.fromEntries(patterns.map((pattern, at) => [keyOf(pattern), verdicts[at] ?? ''])));
  return verdicts;
}

function keyOf({ source, flags }: Pattern): string {
  return `${JUDGE} ${JSON.stringify(PARAMETERS)} /${source}/${flags}`;
}

async function verdictOn({ source, flags }: Pattern): Promise<string> {
  const outcome = await check(source, flags, PARAMETERS);
  if (outcome.status === 'safe') return 'safe';
  if (outcome.status === 'unknown') return `not decided (${outcome.error.kind})`;
  return `${outcome.complexity.summary}, such as ${outcome.attack.pattern}`;
}

function readKept(): Record<string, string> {
  if (!existsSync(KEPT)) return {};
  const kept = z.safeParse(verdictsSchema, JSON.parse(readFileSync(KEPT, 'utf8')));
  return kept.success ? kept.data : {};
}

function keep(verdicts: Record<string, string>): void {
  mkdirSync(dirname(KEPT), { recursive: true });
  writeFileSync(KEPT, JSON.stringify(verdicts, null, 1));
}
