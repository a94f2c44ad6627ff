import { addPatternEngine } from '../../utils/guidelines/patterns';
import { createEngine, type Engine } from '../../utils/rules/engine';
import { bring } from './bring';
import type { Choices } from './choices';

/** The rules that are on at this moment. */
export interface CurrentRules {
  /** Stays the same when another pack is chosen; the rules behind it do not. */
  readonly engine: Engine;
  /** Takes the rules that were chosen since. @returns whether they are others */
  renew(): boolean;
}

/** @param allHere the page carries the engine for patterns itself */
export function currentRules(choices: Choices, signal: AbortSignal, allHere: boolean): CurrentRules {
  let guidance = choices.guidance();
  let rules = createEngine(guidance.rules, guidance.lexicons);
  let patternsAsked = allHere;
  /** Patterns of trainers have an engine of their own, which only a pack that has one brings along. */
  function bringPatterns() {
    if (!guidance.needsPatterns || patternsAsked) return;
    patternsAsked = true;
    void bring('patterns', addPatternEngine, signal);
  }
  bringPatterns();
  return {
    engine: {
      evaluate: (situation) => rules.evaluate(situation),
      applying: (situation) => rules.applying(situation),
      failed: () => rules.failed(),
    },
    renew() {
      if (guidance === choices.guidance()) return false;
      guidance = choices.guidance();
      rules = createEngine(guidance.rules, guidance.lexicons);
      bringPatterns();
      return true;
    },
  };
}
