import type { Agent } from '../conversation/agent';
import type { Severity } from '../rules/define-rule';
import type { Finding } from '../rules/engine';

/** What an agent chose to hear: by level, and rules by name. */
export type Ear = Pick<Agent, 'level' | 'pinned'>;

const HEARD: Record<Agent['level'], readonly Severity[]> = {
  starter: ['info', 'advice', 'warn', 'block'],
  basis: ['advice', 'warn', 'block'],
  ervaren: ['warn', 'block'],
};

/** Whether this agent wants to hear it (rulebook §1, profiles); a pinned rule is heard at any level. */
export function isHeardBy({ level, pinned }: Ear, { rule, severity }: Finding): boolean {
  return HEARD[level].includes(severity) || pinned.includes(rule.id);
}
