import type { Example } from './example';
import { type Params, type ParamValues, valuesOf } from './params';
import type { RuleEvent, Situation } from './situation';

/** info: a quiet chip. advice: a card. warn: a card that stays. block: a question before sending. */
export type Severity = 'info' | 'advice' | 'warn' | 'block';

/** The chapters of the rulebook, A to J. */
export type Theme =
  | 'opening'
  | 'understanding'
  | 'answering'
  | 'checking'
  | 'tone'
  | 'privacy'
  | 'handover'
  | 'time'
  | 'unpleasant'
  | 'consent';

/** Source documents S0 to S4 and the research and law of the guidelines, with words that can be looked up. */
export interface Source {
  readonly document: string;
  readonly quote: string;
}

/**
 * Variants of one text, most telling first. The first whose {placeholders} are all known is used;
 * when none is, the text is left out rather than shown half.
 */
export type Variants = readonly [string, ...string[]];

/** One text in both forms of address. */
export interface BothRegisters {
  readonly je: Variants;
  readonly u: Variants;
}

/** Where words go: before the draft, after it, or in its place. */
export type Place = 'start' | 'end' | 'instead';

/** What to say to the citizen, and where it goes. */
export interface Insert extends BothRegisters {
  readonly place: Place;
}

/** A whole draft to take the place of the present one, with the words on its button. */
export interface Rewrite {
  readonly label: string;
  readonly text: string;
}

/** One of several texts for the citizen to choose from, ready as it is, with what it is called. */
export interface Choice {
  readonly label: string;
  readonly text: string;
}

/** What a rule has to say. */
export interface Remark {
  /** What this is about: the same remark about the same thing is made once. Default: the whole conversation. */
  readonly about?: string;
  /** Where it is milder or stronger than the rule usually is. */
  readonly severity?: Severity;
  readonly values?: Readonly<Record<string, string>>;
  readonly rewrites?: readonly Rewrite[];
  /** Texts to choose from, in the place of the rule's own insert; each goes after the draft. */
  readonly choices?: readonly Choice[];
  /** False where the rule's own insert does not fit this time; another where this case has words of its own. */
  readonly insert?: false | Insert;
}

export interface RuleDefinition<P extends Params> {
  /** The file's name; never used again for something else. */
  readonly id: string;
  readonly theme: Theme;
  readonly on: readonly RuleEvent[];
  readonly severity: Severity;
  /** A level for which the severity differs. */
  readonly severityFor?: Partial<Record<'starter' | 'basis' | 'ervaren', Severity>>;
  readonly source: Source;
  /** When it is known to speak wrongly, in a sentence for the trainer. */
  readonly falseAlarms: string;
  readonly params: P;
  readonly title: string;
  readonly prompt: BothRegisters;
  readonly insert: Insert | null;
  /** Number of times in one conversation; absent: once per thing it is about. */
  readonly maxPerConversation?: number;
  /** The agent's own turns it then keeps quiet for. */
  readonly quietTurns?: number;
  /** Time (ms) it then keeps quiet for in this conversation. */
  readonly quietFor?: number;
  /** Nothing about it is ever counted: not that it was shown, nor what became of it (rulebook, 43). */
  readonly neverCounted?: true;
  /** Needs no more than the draft: it speaks also where the page does not tell who said what. */
  readonly draftAlone?: true;
  /** Pure. Null is silence. */
  check(situation: Situation, params: ParamValues<P>): Remark | null;
  /**
   * Whether this message about to be sent is one the rule is about, followed or not: true wherever `check` speaks.
   * Pure. Absent where that cannot be told; advice of such a rule never fades.
   */
  applies?(situation: Situation, params: ParamValues<P>): boolean;
  readonly examples: {
    readonly speaks: readonly [Example, Example, ...Example[]];
    readonly staysQuiet: readonly [Example, Example, ...Example[]];
  };
}

/** A rule as the rest of the program sees it: its parameters checked before every look. */
export interface Rule extends Omit<RuleDefinition<Params>, 'check' | 'applies'> {
  check(situation: Situation, chosen: Readonly<Record<string, unknown>>): Remark | null;
  readonly applies?: (situation: Situation, chosen: Readonly<Record<string, unknown>>) => boolean;
}

/** Makes a rule of a definition; the folder `catalogue/` is the registration. */
export function defineRule<const P extends Params>(definition: RuleDefinition<P>): Rule {
  const { applies, ...rest } = definition;
  // A rule is asked at every pause in typing, its parameters are chosen once.
  const known = new WeakMap<object, ParamValues<P>>();
  const values = (chosen: Readonly<Record<string, unknown>>): ParamValues<P> => {
    const before = known.get(chosen);
    if (before) return before;
    const made = valuesOf(definition.params, chosen);
    known.set(chosen, made);
    return made;
  };
  return {
    ...rest,
    check: (situation, chosen) => definition.check(situation, values(chosen)),
    ...(applies && { applies: (situation, chosen) => applies(situation, values(chosen)) }),
  };
}
