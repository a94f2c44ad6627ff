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

export type Param = NumberParam | FlagParam;
export type Params = Readonly<Record<string, Param>>;

/** The values of a rule's parameters, by the same names. */
export type ParamValues<P extends Params> = {
  readonly [Name in keyof P]: P[Name] extends NumberParam ? number : boolean;
};

export function number(standard: number, bounds: { min: number; max: number; unit: string }): NumberParam {
  return { kind: 'number', default: standard, ...bounds };
}

export function flag(standard: boolean): FlagParam {
  return { kind: 'flag', default: standard };
}

/**
 * The value of one parameter: what was chosen when it is of the right kind and within bounds, else the default.
 * A wrong number never stops a rule; whoever stores it refuses it with a message.
 */
export function valueFor(param: Param, chosen: unknown): number | boolean {
  if (param.kind === 'flag') return typeof chosen === 'boolean' ? chosen : param.default;
  const fits = typeof chosen === 'number' && chosen >= param.min && chosen <= param.max;
  return fits ? chosen : param.default;
}

/** The values of all parameters, defaults filled in; unknown names in `chosen` are ignored. */
export function valuesOf<P extends Params>(
  params: P,
  chosen: Readonly<Record<string, unknown>>,
): ParamValues<P> {
  const entries = Object.entries(params).map(([name, param]) => [name, valueFor(param, chosen[name])]);
  // Every name of P is there with a value of its kind: `valueFor` gives a number for a number and a flag for a flag.
  return Object.fromEntries(entries) as ParamValues<P>;
}
