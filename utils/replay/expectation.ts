import type { Expected } from '../conversation/scenario';
import type { FindingLine } from './finding-line';

/** What a played scenario did not do as was expected; both empty when all went as it should. */
export interface Unmet {
  /** Was to speak, and did not (so). */
  readonly missing: readonly Expected['speaks'][number][];
  /** Ids of rules that were to stay quiet. */
  readonly tooMuch: readonly string[];
}

/** Compares what was found with what was expected. */
export function unmetBy(lines: readonly FindingLine[], { speaks, quiet }: Expected): Unmet {
  return {
    missing: speaks.filter((wanted) => !lines.some((line) => meets(line, wanted))),
    tooMuch: quiet.filter((rule) => lines.some((line) => line.rule === rule)),
  };
}

function meets(line: FindingLine, wanted: Expected['speaks'][number]): boolean {
  const said: Readonly<Record<string, unknown>> = { ...line };
  return Object.entries(wanted).every(([key, value]) => value === undefined || said[key] === value);
}
