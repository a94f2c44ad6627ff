import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Translate } from '../../shared/texts';
import type { ChannelNorm, OverviewData } from './overview-props';
import { PromptTable } from './PromptTable';
import { ReplyChart } from './ReplyChart';
import { WeekChart } from './WeekChart';

interface NumbersProps extends OverviewData {
  readonly channels: readonly ChannelNorm[];
  readonly titleOf: (ruleId: string) => string;
  readonly t: Translate;
}

/** All numbers of a period: of this browser, or of several added up. */
export function Numbers({ overview, period, channels, titleOf, t }: NumbersProps) {
  const data = { overview, period };
  return (
    <>
      <Heading level={2}>{t('deskOverviewPrompts')}</Heading>
      <WeekChart {...data} t={t} />
      <PromptTable {...data} titleOf={titleOf} t={t} />
      <Heading level={2}>{t('deskOverviewReplyTimes')}</Heading>
      <p className="soft">{t('deskOverviewReplyHint')}</p>
      {channels.length === 0 && <p>{t('deskOverviewNoReplies')}</p>}
      {channels.map((channel) => (
        <ReplyChart key={channel.id} {...data} channel={channel} t={t} />
      ))}
    </>
  );
}
