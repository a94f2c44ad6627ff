import type { Finding } from '../rules/engine';

/**
 * Advice of rules that an agent follows unprompted becomes a quiet tip (rulebook §1). What warns or holds never fades,
 * and neither does what is a tip already.
 * @param faded rule ids
 */
export function soften(
  findings: readonly Finding[],
  faded: ReadonlySet<string> = new Set(),
): readonly Finding[] {
  const fades = ({ rule, severity }: Finding) => severity === 'advice' && faded.has(rule.id);
  return faded.size === 0
    ? findings
    : findings.map((finding) => (fades(finding) ? { ...finding, severity: 'info' } : finding));
}
