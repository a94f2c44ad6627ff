import type { CompiledPatterns, PatternEngine } from '../rules/pattern-engine';

let known: PatternEngine | null = null;

/** From now on patterns of packs work. The engine is large, so it comes in a file of its own, and only for a pack that needs it. */
export function addPatternEngine(engine: PatternEngine): void {
  known = engine;
}

/** Whether the engine is there; until then rules with a pattern go by their phrases alone. */
export function hasPatternEngine(): boolean {
  return known !== null;
}

/** Makes patterns of what a trainer wrote; null while there is no engine. */
export function compilePatterns(written: readonly string[]): CompiledPatterns | null {
  return known?.compile(written) ?? null;
}
