import { REPLY_BOUNDS, repliesBetween } from '../../../utils/statistics/reply-times';
import { weeksBefore } from '../../../utils/statistics/week-counts';
import { withinNorm } from '../../../utils/statistics/within-norm';
import type { Translate } from '../../shared/texts';
import { Bars } from './Bars';
import type { ChannelNorm, OverviewData } from './overview-props';

interface ReplyChartProps extends OverviewData {
  readonly channel: ChannelNorm;
  readonly t: Translate;
}

/** How long people waited on one channel, against its norm. Of nobody in particular. */
export function ReplyChart({ overview, period, channel, t }: ReplyChartProps) {
  const { id, name, norm } = channel;
  const lastDay = weeksBefore(period.to, -1);
  const histogram = repliesBetween(overview.replies, id, period.from, lastDay);
  const { all, least, most } = withinNorm(histogram, norm);
  const bars = histogram.map((value, at) => ({
    label: stepLabel(at),
    value,
    strong: (REPLY_BOUNDS[at] ?? Number.POSITIVE_INFINITY) > norm,
  }));
  const within =
    least === most
      ? t('deskOverviewWithin', { n: least, all, norm })
      : t('deskOverviewWithinRange', { least, most, all, norm });
  return (
    <div className="card">
      <Bars
        title={t('deskOverviewRepliesOn', { channel: name })}
        summary={within}
        bars={bars}
        tableTitle={t('deskOverviewAsTable')}
        headings={[t('deskOverviewMinutes'), t('deskOverviewReplies')]}
      />
      <p>{within}</p>
    </div>
  );
}

/** "≤ 15" or "> 240", in minutes. */
function stepLabel(at: number): string {
  const bound = REPLY_BOUNDS[at];
  return bound === undefined ? `> ${REPLY_BOUNDS.at(-1)}` : `≤ ${bound}`;
}
