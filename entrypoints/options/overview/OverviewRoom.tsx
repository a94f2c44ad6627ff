import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import type { RoomProps } from '../../../components/desk/desk-contract';
import { Notice } from '../../../components/desk/Notice';
import { Numbers } from '../../../components/desk/overview/Numbers';
import { PeriodChoice } from '../../../components/desk/overview/PeriodChoice';
import { Together } from '../../../components/desk/overview/Together';
import { ruleById } from '../../../utils/rules/registry';
import { channelClocksItem } from '../../../utils/settings/channel-clocks';
import { countingItem, countsItem, replyTimesItem } from '../../../utils/settings/statistics';
import { type Combined, combineOverviews, overviewFile } from '../../../utils/statistics/overview-file';
import { KEPT_WEEKS, mondayOf, weeksBefore } from '../../../utils/statistics/week-counts';
import { dutchDay } from '../../shared/dutch-day';
import { saveFile } from '../../shared/save-file';
import { useStored } from '../../shared/use-stored';
import { channelNorms } from './channel-norms';

/** No overview of thirteen weeks comes near it. */
const MOST_BYTES = 300_000;

/** How often rules spoke and how quickly answers came, in this browser or in several together. */
export function OverviewRoom({ desk, t }: RoomProps) {
  const [prompts, keepPrompts] = useStored(countsItem);
  const [replies, keepReplies] = useStored(replyTimesItem);
  const [counting, keepCounting] = useStored(countingItem);
  const [clocks] = useStored(channelClocksItem);
  const [weeks, setWeeks] = useState(4);
  const [combined, setCombined] = useState<Combined | null>(null);
  const [trouble, setTrouble] = useState<'not-kept' | 'deleted' | null>(null);
  if (prompts === null || replies === null || counting === null || clocks === null) return null;

  const thisWeek = mondayOf(dutchDay(Date.now()));
  const period = { from: weeksBefore(thisWeek, weeks - 1), to: thisWeek };
  const overview = combined?.ok ? combined.overview : { prompts, replies };
  const own = new Map(desk.own.phraseRules.map(({ id, title }) => [id, title]));

  async function open(files: readonly File[]) {
    const read = files.map(async (file) => ({
      name: file.name,
      text: file.size > MOST_BYTES ? '' : await file.text().catch(() => ''),
    }));
    setCombined(combineOverviews(await Promise.all(read)));
  }
  async function remove() {
    const done = (await keepPrompts({})) && (await keepReplies({}));
    setTrouble(done ? 'deleted' : 'not-kept');
  }

  return (
    <>
      <p>{t('deskOverviewWhat', { weeks: KEPT_WEEKS })}</p>
      <section className="card" aria-labelledby="kept-here">
        <Heading level={2} id="kept-here">
          {t('deskOverviewHere')}
        </Heading>
        <label className="option">
          <input
            type="checkbox"
            checked={counting}
            onChange={async (event) => {
              if (!(await keepCounting(event.target.checked))) setTrouble('not-kept');
            }}
          />
          {t('deskOverviewCounting')}
        </label>
        <div className="buttons">
          <Button
            purpose="secondary"
            onClick={() =>
              saveFile('souffleur-overzicht.csv', overviewFile({ prompts, replies }), 'text/csv')
            }
          >
            {t('deskOverviewExport')}
          </Button>
        </div>
        <details className="sure">
          <summary>{t('deskOverviewDelete')}</summary>
          <p>{t('deskOverviewDeleteSure')}</p>
          <Button purpose="secondary" hint="negative" onClick={() => void remove()}>
            {t('deskOverviewDeleteNow')}
          </Button>
        </details>
        {trouble && (
          <Notice kind={trouble === 'deleted' ? 'good' : 'broken'}>
            <p>{t(trouble === 'deleted' ? 'deskOverviewDeleted' : 'deskOverviewNotKept')}</p>
          </Notice>
        )}
      </section>
      <Together combined={combined} t={t} onFiles={(files) => void open(files)} />
      {combined?.ok && (
        <Button purpose="secondary" onClick={() => setCombined(null)}>
          {t('deskOverviewBackHere')}
        </Button>
      )}
      <PeriodChoice weeks={weeks} t={t} onWeeks={setWeeks} />
      <Numbers
        overview={overview}
        period={period}
        channels={channelNorms(overview.replies, clocks)}
        titleOf={(id) => own.get(id) ?? ruleById(id)?.title ?? id}
        t={t}
      />
    </>
  );
}
