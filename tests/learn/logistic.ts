/** Something that was seen around what is judged, and whether the judgement holds there. */
export interface Example {
  /** Where it comes from; with the text before the last hyphen it is one of a set. */
  readonly id: string;
  /** A place and a word: "s boek". One that stands there twice counts twice. */
  readonly signs: readonly string[];
  readonly holds: boolean;
}

/** What was learnt: a judgement holds where the sum is above 0. */
export interface Learnt {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Signs that were seen in fewer examples tell nothing that would hold elsewhere. */
const LEAST = 4;
/** How strongly weights are kept small. */
const DECAY = 2;
const ROUNDS = 300;
const STEP = 0.3;

/**
 * Logistic regression, kept small (L2), by gradient descent with a step of its own for every sign (Adagrad). Always the
 * same for the same examples. Of what was learnt only the `most` signs that matter most are kept.
 */
export function learn(examples: readonly Example[], most: number): Learnt {
  const seen = new Map<string, number>();
  for (const { signs } of examples)
    for (const sign of new Set(signs)) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  const known = [...seen].filter(([, times]) => times >= LEAST).map(([sign]) => sign);
  const numbers = new Map(known.map((sign, at) => [sign, at]));
  const rows = examples.map(({ signs }) => signs.flatMap((sign) => numbers.get(sign) ?? []));

  // The last weight is the bias.
  const weights = new Float64Array(known.length + 1);
  const squares = new Float64Array(weights.length).fill(1e-8);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, at) => (at < known.length ? DECAY * weight : 0));
    for (const [at, row] of rows.entries()) {
      const wrong = chance(row, weights) - Number(examples[at]?.holds);
      for (const sign of [...row, known.length]) slope[sign] = (slope[sign] ?? 0) + wrong;
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

/** How likely the judgement holds for an example, from 0 to 1. */
export function likely({ bias, weights }: Learnt, { signs }: Pick<Example, 'signs'>): number {
  return sigmoid(signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), bias));
}

function chance(row: readonly number[], weights: Float64Array): number {
  return sigmoid(row.reduce((sum, sign) => sum + (weights[sign] ?? 0), weights.at(-1) ?? 0));
}

const sigmoid = (sum: number) => 1 / (1 + Math.exp(-sum));
