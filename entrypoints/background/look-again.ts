import { textsIn } from '../../components/shared/texts';
import type { ConsoleWaits } from '../../utils/messaging/protocol';
import { hoursOf } from '../../utils/rules/channel-hours';
import { channelBy, channelClocksItem } from '../../utils/settings/channel-clocks';
import { agentItem, languageItem, pausedUntilItem, promisesItem } from '../../utils/settings/items';
import { chooseReminder, markTold, nextReminderMoment } from '../../utils/waiting/choose-reminder';
import { duePromises, expirePromises, nextPromiseMoment } from '../../utils/waiting/keep-promises';
import { dueWaits, isReportOpen, nextWaitMoment, overNorm } from '../../utils/waiting/over-norm';
import type { Remindable } from '../../utils/waiting/reminder';
import { wakeAt } from './alarm';
import { showOverNorm } from './badge';
import { inboxDue } from './inbox';
import { inboxItem, toldItem } from './kept';
import { mayNotify, notify } from './notify';
import { inboxWords, promiseWords, waitWords } from './reminder-words';
import { presentWaits } from './take-waits';

/**
 * Looks at all that waits and was promised: sets the badge, says a word where that is worth it, and the alarm for the
 * next moment at which something changes by itself. Whatever woke the background, this is what it does; all it needs is
 * in storage. `now` in epoch ms.
 */
export async function lookAgain(now: number): Promise<void> {
  const pages = await presentWaits();
  await showOverNorm(overNorm(pages, now));
  const book = await promisesItem.read();
  const alive = expirePromises(book, now);
  if (alive !== book) await promisesItem.write(alive);
  const clocks = await channelClocksItem.read();
  const promises = Object.entries(alive).map(([channelId, all]) => ({
    all,
    hours: hoursOf(channelBy(clocks, channelId)),
  }));
  const moments = [
    nextWaitMoment(pages, now),
    ...promises.map(({ all, hours }) => nextPromiseMoment(all, hours, now)),
  ];
  if (await isQuiet(now)) {
    // A word that is not wanted now is not saved up for later either.
    const paused = await pausedUntilItem.read();
    await wakeAt([...moments, paused > now ? paused : null], now);
    return;
  }
  const due = [
    ...dueWaits(pages, now),
    ...promises.flatMap(({ all, hours }) => duePromises(all, hours, now)),
  ];
  const told = await sayWhatIsDue(pages, due, now);
  await wakeAt(
    [...moments, nextReminderMoment(told, due, now), await sayInbox(pages, told.lastAt, now)],
    now,
  );
}

/** Off duty, during a pause, or where nobody asked for notifications. */
async function isQuiet(now: number): Promise<boolean> {
  const [{ onDuty }, pausedUntil] = [await agentItem.read(), await pausedUntilItem.read()];
  return !onDuty || pausedUntil > now || !(await mayNotify());
}

async function sayWhatIsDue(pages: readonly ConsoleWaits[], due: readonly Remindable[], now: number) {
  const before = await toldItem.read();
  // Whoever has the console in view sees its pill.
  const inView = dueWaits(
    pages.filter(({ awayFrom }) => awayFrom === null),
    now,
  );
  const { reminder, told } = chooseReminder(markTold(before, inView, now), due, now);
  // First kept, then said: a background that dies in between is quiet rather than says it twice.
  if (JSON.stringify(told) !== JSON.stringify(before)) await toldItem.write(told);
  if (!reminder) return told;
  const t = textsIn(await languageItem.read());
  const clocks = await channelClocksItem.read();
  const channels = [
    ...new Set(pages.filter((page) => isReportOpen(page, now)).map(({ channelId }) => channelId)),
  ];
  const waits = waitWords(
    reminder,
    channels.map((id) => channelBy(clocks, id)),
    t,
  );
  const promised = reminder.promises > 0 ? [promiseWords(reminder.promises, t)] : [];
  // However much came due at once, it is one notification.
  await notify('due', [...(waits ? [waits] : []), ...promised].join('\n'));
  return told;
}

/**
 * @param calledAt when (epoch ms) something else last called the agent
 * @returns when (epoch ms) a next word about the inbox is due; null when every open console is in view
 */
async function sayInbox(
  pages: readonly ConsoleWaits[],
  calledAt: number,
  now: number,
): Promise<number | null> {
  const open = pages.filter((page) => isReportOpen(page, now));
  const { lastAt, times } = await inboxItem.read();
  // Whoever was called to somebody who waits need not be called to look as well.
  const before = { lastAt: Math.max(lastAt, calledAt), times };
  const due = inboxDue(open, before);
  if (!due || due.at > now) return due?.at ?? null;
  const told = { lastAt: now, times: due.times + 1 };
  await inboxItem.write(told);
  const channel = channelBy(await channelClocksItem.read(), due.page.channelId);
  await notify('inbox', inboxWords(channel, textsIn(await languageItem.read())));
  return inboxDue(open, told)?.at ?? null;
}
