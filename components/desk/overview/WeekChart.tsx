import { countsBetween, KEPT_WEEKS, weeksBefore } from '../../../utils/statistics/week-counts';
import type { Translate } from '../../shared/texts';
import { Bars } from './Bars';
import type { OverviewData } from './overview-props';

/** How many prompts were shown, week by week: more than a few per conversation is too many. */
export function WeekChart({ overview, period, t }: OverviewData & { readonly t: Translate }) {
  const mondays = Array.from({ length: KEPT_WEEKS }, (_, at) =>
    weeksBefore(period.to, KEPT_WEEKS - 1 - at),
  ).filter((monday) => monday >= period.from);
  const bars = mondays.map((monday) => {
    const counts = Object.values(countsBetween(overview.prompts, monday, monday));
    const value = counts.reduce((sum, { shown = 0 }) => sum + shown, 0);
    return { label: dayAndMonth(monday), value };
  });
  return (
    <Bars
      title={t('deskOverviewWeeks')}
      summary={bars.map(({ label, value }) => `${label}: ${value}`).join(', ')}
      bars={bars}
      tableTitle={t('deskOverviewAsTable')}
      headings={[t('deskOverviewWeek'), t('deskOverviewShown')]}
    />
  );
}

/** "23-11" */
function dayAndMonth(isoDay: string): string {
  const [, month, day] = isoDay.split('-');
  return `${Number(day)}-${Number(month)}`;
}
