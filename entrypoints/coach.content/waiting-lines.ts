import type { PromiseLine, WaitingLine, WaitingView } from '../../components/overlay/waiting-view';
import type { Language, Translate } from '../../components/shared/texts';
import { openMomentBefore } from '../../utils/clock/open-moment';
import { calendarDay, isoDay } from '../../utils/clock/zone-time';
import type { Channel } from '../../utils/conversation/channel';
import { hoursOf } from '../../utils/rules/channel-hours';
import type { Promises } from './keep-promises';
import type { Waits } from './keep-waits';

const ZONE = 'Europe/Amsterdam';
/** So long (ms) in opening hours before a promise is due it is marked. */
const LEAD = 4 * 60 * 60_000;

interface Words {
  readonly t: Translate;
  readonly language: Language;
}

/** What the overlay shows of who waits and what was promised. `now` in epoch ms. */
export function waitingView(
  waits: Waits,
  promises: Promises,
  channel: Channel,
  words: Words,
  now: number,
): WaitingView {
  const lines = waits
    .chats(now)
    .filter(({ onWhom }) => onWhom === 'agent')
    .map(
      ({ id, waited, approximate, stage, open }): WaitingLine => ({
        id,
        name: waits.nameOf(id),
        waited,
        approximate,
        stage,
        open,
      }),
    );
  const hours = hoursOf(channel);
  const open = promises.open().map(({ hash, due }): PromiseLine => {
    const soon = (openMomentBefore(hours, due, LEAD) ?? due) <= now;
    return {
      hash,
      name: waits.nameBehind(hash),
      due: dueWords(due, now, words),
      stage: now > due ? 'over' : soon ? 'soon' : 'calm',
    };
  });
  return { lines, promises: open, closed: waits.closed(now) };
}

function dueWords(due: number, now: number, { t, language }: Words): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl-NL', { timeZone: ZONE, ...options }).format(
      due,
    );
  const time = format({ hour: '2-digit', minute: '2-digit' });
  const day = isoDay(calendarDay(due, ZONE));
  if (day === isoDay(calendarDay(now, ZONE))) return t('coachToday', { time });
  if (day === isoDay(calendarDay(now, ZONE, 1))) return t('coachTomorrow', { time });
  return `${format({ weekday: 'short', day: 'numeric', month: 'short' })} ${time}`;
}
