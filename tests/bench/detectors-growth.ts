import { cost } from './detectors-process';
import { HOSTILE, hostile } from './detectors-texts';
import { ms, type Row } from './row';

const KINDS = Object.keys(HOSTILE);
/** UTF-16 units. The detectors look at the first 20,000, so what grows below that is told apart. */
const LENGTHS = [5_000, 10_000, 20_000, 100_000] as const;
/** The quickest of these counts: what the browser does beside it only ever adds. */
const ROUNDS = 15;

/** What hostile texts cost our detectors and the turning of a draft, and how that grows with their length. */
export async function benchGrowth(subject: string, warmUp: readonly string[]): Promise<Row[]> {
  const texts = LENGTHS.flatMap((length) => KINDS.map((kind) => hostile(kind, length)));
  const rows: Row[] = [];
  for (const { opener, what } of [
    { opener: 'open', what: 'read' },
    { opener: 'openConversion', what: 'put in both forms of address' },
  ]) {
    const { perText } = await cost({ subject, opener, warmUp, warmUps: 20, texts, rounds: ROUNDS });
    const times = perText.map((rounds) => Math.min(...rounds) / 1000);
    rows.push(...growthRows(what, KINDS, new Map(LENGTHS.map((length, at) => [length, part(times, at)]))));
  }
  return rows;
}

function part(values: readonly number[], at: number): number[] {
  return values.slice(at * KINDS.length, (at + 1) * KINDS.length);
}

/** `times`: CPU ms per kind for each length. */
function growthRows(what: string, kinds: readonly string[], times: ReadonlyMap<number, number[]>): Row[] {
  const worst = worstOf(kinds, times.get(100_000) ?? []);
  const tenfold = worstOf(kinds, ratios(times.get(100_000), times.get(10_000)));
  const fourfold = worstOf(kinds, ratios(times.get(20_000), times.get(5_000)));
  return [
    {
      what: `100 kB of hostile text ${what}, worst of ${kinds.length} kinds (${worst.kind})`,
      measured: ms(worst.value),
      bar: '50 ms',
      holds: worst.value <= 50,
    },
    {
      what: `the same, 100 kB against 10 kB, worst kind (${tenfold.kind})`,
      measured: `${tenfold.value.toFixed(1)} ×`,
      bar: '10 ×',
      holds: tenfold.value <= 10,
    },
    {
      what: `the same, 20 kB against 5 kB, all of it looked at (${fourfold.kind})`,
      measured: `${fourfold.value.toFixed(1)} ×`,
      bar: '6 × (linear 4, quadratic 16)',
      holds: fourfold.value <= 6,
    },
  ];
}

/** Below a tenth of a millisecond the fixed part of a reading hides how it grows. */
function ratios(long: readonly number[] = [], short: readonly number[] = []): number[] {
  return long.map((time, index) => time / Math.max(short[index] ?? 0, 0.1));
}

function worstOf(kinds: readonly string[], values: readonly number[]): { kind: string; value: number } {
  const value = Math.max(...values);
  return { kind: kinds[values.indexOf(value)] ?? '', value };
}
