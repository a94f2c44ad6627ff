import type { Severity, Theme } from '../rules/define-rule';
import type { Finding } from '../rules/engine';

/** Possible danger to somebody comes before everything. */
export const DANGER = 'acute-danger';

/** Rulebook §3.4: what goes first when several rules have something to say. */
const THEMES: readonly Theme[] = [
  'privacy',
  'unpleasant',
  'handover',
  'consent',
  'time',
  'understanding',
  'answering',
  'opening',
  'checking',
  'tone',
];
const SEVERITIES: readonly Severity[] = ['block', 'warn', 'advice', 'info'];

/** Most urgent first; findings of equal rank keep their order. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => rank(a) - rank(b));
}

/** Lower goes first. */
export function rank({ rule, severity }: Finding): number {
  const theme = rule.id === DANGER ? -1 : THEMES.indexOf(rule.theme);
  return theme * SEVERITIES.length + SEVERITIES.indexOf(severity);
}

/** Warnings about privacy and safety are never counted and never wait (rulebook §1). */
export function isExempt({ rule, severity }: Finding): boolean {
  const safety = rule.theme === 'privacy' || rule.theme === 'unpleasant' || rule.id === DANGER;
  return safety && (severity === 'warn' || severity === 'block');
}
