import type { Remindable } from './reminder';
import type { ReportedWait, WaitingReport } from './waiting-report';

/** Whether the channel of a page is open at `now` (epoch ms), as far as its last report tells. */
export function isReportOpen({ openUntil }: Pick<WaitingReport, 'openUntil'>, now: number): boolean {
  return openUntil === null || now < openUntil;
}

/**
 * How many wait longer than the norm at `now` (epoch ms), in all pages together: for the badge. Two tabs that show one
 * conversation count it once; a channel that is closed counts none.
 */
export function overNorm(reports: readonly WaitingReport[], now: number): number {
  return openWaits(reports, now).filter(({ stage }) => stage === 'over').length;
}

/** Those who wait two thirds of the norm or longer at `now` (epoch ms), for `chooseReminder`. */
export function dueWaits(reports: readonly WaitingReport[], now: number): readonly Remindable[] {
  return openWaits(reports, now);
}

/** When (epoch ms) the next stage of any wait begins, or a channel closes, after `now`; null when never. For an alarm. */
export function nextWaitMoment(reports: readonly WaitingReport[], now: number): number | null {
  const moments = reports
    .filter((report) => isReportOpen(report, now))
    .flatMap(({ waits, openUntil }) => [
      openUntil,
      ...waits.flatMap(({ soonAt, overAt }) => [soonAt, overAt]),
    ]);
  const later = moments.filter((moment): moment is number => moment !== null && moment > now);
  return later.length === 0 ? null : later.reduce((first, moment) => Math.min(first, moment));
}

function openWaits(reports: readonly WaitingReport[], now: number): readonly Remindable[] {
  const found = new Map<string, Remindable>();
  for (const { waits } of reports.filter((report) => isReportOpen(report, now))) {
    for (const wait of waits) {
      const stage = stageOf(wait, now);
      if (!stage || (found.get(wait.hash)?.stage === 'over' && stage === 'soon')) continue;
      found.set(wait.hash, {
        kind: 'waiting',
        hash: wait.hash,
        stage,
        from: wait.approximate ? null : wait.soonAt,
      });
    }
  }
  return [...found.values()];
}

function stageOf({ soonAt, overAt }: ReportedWait, now: number): Remindable['stage'] | null {
  if (overAt !== null && now >= overAt) return 'over';
  return soonAt !== null && now >= soonAt ? 'soon' : null;
}
