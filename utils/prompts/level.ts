import type { Agent } from '../conversation/agent';
import type { Severity } from '../rules/define-rule';

export type Level = Agent['level'];

const HEARD: Record<Level, readonly Severity[]> = {
  starter: ['info', 'advice', 'warn', 'block'],
  basis: ['advice', 'warn', 'block'],
  ervaren: ['warn', 'block'],
};

/** Whether somebody of this level wants to hear it (rulebook §1, profiles). */
export function isHeardAt(level: Level, severity: Severity): boolean {
  return HEARD[level].includes(severity);
}
