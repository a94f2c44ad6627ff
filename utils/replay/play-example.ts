import { type ActiveRule, createEngine, type LexiconLists } from '../rules/engine';
import { type Example, situationOf } from '../rules/example';

/** What a rule does with one of its examples. */
export interface PlayedExample {
  readonly example: Example;
  /** What it ought to do. */
  readonly mustSpeak: boolean;
  /** What it says; null: it stays quiet. */
  readonly prompt: string | null;
}

/** Plays all examples of a rule as it is set now. An example with numbers of its own keeps those. Pure. */
export function playExamples(active: ActiveRule, lexicons: LexiconLists): readonly PlayedExample[] {
  const { rule } = active;
  const play = (mustSpeak: boolean) => (example: Example) => {
    const params = { ...active.params, ...example.params };
    const engine = createEngine([{ ...active, params }], lexicons);
    const [finding] = engine.evaluate(situationOf(example, rule.on));
    return { example, mustSpeak, prompt: finding?.prompt ?? null };
  };
  return [...rule.examples.speaks.map(play(true)), ...rule.examples.staysQuiet.map(play(false))];
}
