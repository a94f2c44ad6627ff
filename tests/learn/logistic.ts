/** Signs that were seen around what is judged: a place and a word, "s boek". One that stands there twice counts twice. */
export type Signs = readonly string[];

/** Something that was judged, of one part or more: it holds where it holds for one of them. */
export interface Example {
  /** Where it comes from; with the text before the last hyphen it is one of a set. */
  readonly id: string;
  readonly parts: readonly Signs[];
  readonly holds: boolean;
}

/** What was learnt: a judgement holds where the sum is above 0. */
export interface Learnt {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** What is kept of what was learnt. */
export interface Keeping {
  /** So many signs, of those that matter most. */
  readonly most: number;
  /** How strongly weights are kept small; above 0. */
  readonly decay: number;
}

/** Signs that were seen in fewer examples tell nothing that would hold elsewhere. */
const LEAST = 4;
const ROUNDS = 300;
/** To find out which part it is that holds takes fewer, a few times over. */
const SEARCHES = 3;
const ROUNDS_OF_SEARCH = 100;
/** Another part of what holds is an example against it where it is no more likely than this. */
const UNLIKELY = 0.3;
const STEP = 0.3;

interface Part {
  readonly signs: Signs;
  readonly holds: boolean;
}

/**
 * Learns to judge from examples. Of one that holds and has several parts nobody said which it is: the likeliest is taken for
 * it, by what was learnt so far. Always the same for the same examples.
 */
export function learn(examples: readonly Example[], keeping: Keeping): Learnt {
  const all = examples.flatMap(({ parts, holds }) => parts.map((signs) => ({ signs, holds })));
  if (examples.every(({ parts }) => parts.length === 1)) return regress(all, keeping, ROUNDS);
  const whole = { ...keeping, most: Number.POSITIVE_INFINITY };
  let learnt = regress(all, whole, ROUNDS_OF_SEARCH);
  for (let search = 1; search < SEARCHES; search++) {
    learnt = regress(pointedOut(examples, learnt), whole, ROUNDS_OF_SEARCH);
  }
  return regress(pointedOut(examples, learnt), keeping, ROUNDS);
}

/** How likely the judgement holds for one of the parts, from 0 to 1. */
export function likely(learnt: Learnt, { parts }: Pick<Example, 'parts'>): number {
  return parts.reduce((most, signs) => Math.max(most, likelyOf(learnt, signs)), 0);
}

function likelyOf({ bias, weights }: Learnt, signs: Signs): number {
  return sigmoid(signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), bias));
}

/** Every part of what does not hold; of what does, the likeliest, and as parts that do not those that are unlikely. */
function pointedOut(examples: readonly Example[], learnt: Learnt): Part[] {
  return examples.flatMap(({ parts, holds }) => {
    if (!holds) return parts.map((signs) => ({ signs, holds }));
    const chances = parts.map((signs) => likelyOf(learnt, signs));
    const likeliest = chances.indexOf(Math.max(...chances));
    return parts.flatMap((signs, at) => {
      if (at === likeliest) return { signs, holds };
      return (chances[at] ?? 1) < UNLIKELY ? { signs, holds: false } : [];
    });
  });
}

/**
 * Logistic regression, kept small (L2), by gradient descent with a step of its own for every sign (Adagrad). Of what was
 * learnt only the `most` signs that matter most are kept.
 */
function regress(parts: readonly Part[], { most, decay }: Keeping, rounds: number): Learnt {
  const seen = new Map<string, number>();
  for (const { signs } of parts) for (const sign of new Set(signs)) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  const known = [...seen].filter(([, times]) => times >= LEAST).map(([sign]) => sign);
  const numbers = new Map(known.map((sign, at) => [sign, at]));
  const rows = parts.map(({ signs }) => Int32Array.from(signs.flatMap((sign) => numbers.get(sign) ?? [])));

  // The last weight is the bias.
  const weights = new Float64Array(known.length + 1);
  const squares = new Float64Array(weights.length).fill(1e-8);
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight, at) => (at < known.length ? decay * weight : 0));
    for (const [at, row] of rows.entries()) {
      const wrong = chance(row, weights) - Number(parts[at]?.holds);
      for (const sign of row) slope[sign] = (slope[sign] ?? 0) + wrong;
      slope[known.length] = (slope[known.length] ?? 0) + wrong;
    }
    for (const [at, down] of slope.entries()) {
      squares[at] = (squares[at] ?? 0) + down * down;
      weights[at] = (weights[at] ?? 0) - (STEP * down) / Math.sqrt(squares[at] ?? 1);
    }
  }
  const matters = (sign: string) =>
    Math.abs(weights[numbers.get(sign) ?? 0] ?? 0) * Math.sqrt(seen.get(sign) ?? 0);
  const kept = known.toSorted((a, b) => matters(b) - matters(a)).slice(0, most);
  return {
    bias: weights[known.length] ?? 0,
    weights: new Map(kept.map((sign) => [sign, weights[numbers.get(sign) ?? 0] ?? 0])),
  };
}

function chance(row: Int32Array, weights: Float64Array): number {
  let sum = weights.at(-1) ?? 0;
  for (const sign of row) sum += weights[sign] ?? 0;
  return sigmoid(sum);
}

const sigmoid = (sum: number) => 1 / (1 + Math.exp(-sum));
