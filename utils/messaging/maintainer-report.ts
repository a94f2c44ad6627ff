import type { PageCheck } from './page-check';
import type { PageReport } from './protocol';

/** What surrounds a page, as far as a maintainer has to know it. */
export interface ReportAround {
  /** Of Souffleur, such as "0.1.0". */
  readonly version: string;
  /** What the browser calls itself (`navigator.userAgent`); only its name and number are taken. */
  readonly userAgent: string;
  /** BCP 47, of the browser. */
  readonly language: string;
}

/**
 * The report that an agent may copy for whoever maintains profiles: numbers and names of our own. Nothing in it was written
 * on the page, so nothing in it can be about a citizen.
 * @param report with or without a check; without one only the state is told
 */
export function maintainerReport(report: PageReport, around: ReportAround): string {
  const { check } = report;
  const state = report.detail === null ? report.state : `${report.state} (${report.detail})`;
  return [
    `Souffleur ${around.version}, ${browserOf(around.userAgent)}, ${languageOf(around.language)}`,
    `state: ${state}${report.failing ? ', failing' : ''}`,
    ...(check ? linesOf(check) : []),
    `failed rules: ${report.failedRules.join(', ') || 'none'}`,
    `storage failed: ${yesNo(report.storageFailed)}; words missing: ${yesNo(report.wordsMissing)}`,
  ].join('\n');
}

function linesOf({
  profile,
  insteadOf,
  checked,
  confidence,
  parts,
  counters,
  sureness,
}: PageCheck): string[] {
  const { rows, unknown, empty, timeless } = counters;
  return [
    `console: ${profile ?? 'none'}, ${confidence}, ${checked}`,
    ...(insteadOf === null ? [] : [`instead of: ${insteadOf}`]),
    `selectors: ${listed(parts)}`,
    `rows: ${rows}, unknown author ${unknown}, no text ${empty}, no time ${timeless}`,
    ...(sureness === null ? [] : [`sureness: ${listed(sureness)}`]),
  ];
}

function listed(values: Readonly<Record<string, number | null>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} ${value ?? 'missing'}`)
    .join(', ');
}

/** Edge also calls itself Chrome, so it is looked for first. */
const BROWSERS = [
  [/ Edg\/(\d{1,4})/, 'Edge'],
  [/ Firefox\/(\d{1,4})/, 'Firefox'],
  [/ (?:Headless)?Chrome\/(\d{1,4})/, 'Chrome'],
] as const;

function browserOf(userAgent: string): string {
  for (const [pattern, name] of BROWSERS) {
    const version = pattern.exec(userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return 'another browser';
}

function languageOf(language: string): string {
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,2}$/i.test(language) ? language : 'unknown language';
}

const yesNo = (is: boolean) => (is ? 'yes' : 'no');
