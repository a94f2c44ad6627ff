/** A number a trainer may turn, with its bounds and what it counts. */
export interface NumberParam {
  readonly kind: 'number';
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** In Dutch, as the trainer reads it: "woorden", "minuten". */
  readonly unit: string;
}

/** A switch a trainer may flip. */
export interface FlagParam {
  readonly kind: 'flag';
  readonly default: boolean;
}

/** A list of words or phrases a trainer may fill. */
export interface WordsParam {
  readonly kind: 'words';
  readonly default: readonly string[];
}

/** A day a trainer may set, as ISO date; null: never. */
export interface DateParam {
  readonly kind: 'date';
  readonly default: null;
}

export type Param = NumberParam | FlagParam | WordsParam | DateParam;
export type Params = Readonly<Record<string, Param>>;

/** The values of a rule's parameters, by the same names. */
export type ParamValues<P extends Params> = {
  readonly [Name in keyof P]: ValueOf<P[Name]>;
};

type ValueOf<P extends Param> = P extends NumberParam
  ? number
  : P extends WordsParam
    ? readonly string[]
    : P extends DateParam
      ? string | null
      : boolean;

/** More words in one list than any trainer writes by hand. */
const MOST_WORDS = 500;

export function number(standard: number, bounds: { min: number; max: number; unit: string }): NumberParam {
  return { kind: 'number', default: standard, ...bounds };
}

export function flag(standard: boolean): FlagParam {
  return { kind: 'flag', default: standard };
}

export function words(standard: readonly string[] = []): WordsParam {
  return { kind: 'words', default: standard };
}

export function date(): DateParam {
  return { kind: 'date', default: null };
}

/**
 * The value of one parameter: what was chosen when it is of the right kind and within bounds, else the default.
 * A wrong number never stops a rule; whoever stores it refuses it with a message.
 */
export function valueFor(
  param: Param,
  chosen: unknown,
): number | boolean | readonly string[] | string | null {
  return fits(param, chosen) ? chosen : param.default;
}

/** Whether a value is one this parameter can have: of its kind, and within its bounds. */
export function fits(param: Param, chosen: unknown): chosen is number | boolean | readonly string[] | string {
  switch (param.kind) {
    case 'flag':
      return typeof chosen === 'boolean';
    case 'number':
      return typeof chosen === 'number' && chosen >= param.min && chosen <= param.max;
    case 'words':
      return (
        Array.isArray(chosen) &&
        chosen.length <= MOST_WORDS &&
        chosen.every((word) => typeof word === 'string')
      );
    case 'date':
      return (
        typeof chosen === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(chosen) && !Number.isNaN(Date.parse(chosen))
      );
  }
}

/** The values of all parameters, defaults filled in; unknown names in `chosen` are ignored. */
export function valuesOf<P extends Params>(
  params: P,
  chosen: Readonly<Record<string, unknown>>,
): ParamValues<P> {
  const entries = Object.entries(params).map(([name, param]) => [name, valueFor(param, chosen[name])]);
  // Every name of P is there with a value of its kind: `valueFor` gives a number for a number, a list for a list.
  return Object.fromEntries(entries) as ParamValues<P>;
}
