import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import {
  answeredSchema,
  consoleWaitsSchema,
  onMessage,
  type PromiseNews,
  promiseNewsSchema,
} from '../../utils/messaging/protocol';
import { hoursOf } from '../../utils/rules/channel-hours';
import { channelBy, channelClocksItem } from '../../utils/settings/channel-clocks';
import { agentItem, pausedUntilItem, promisesItem } from '../../utils/settings/items';
import { countingItem, replyTimesItem } from '../../utils/settings/statistics';
import { addReply, pruneReplies } from '../../utils/statistics/reply-times';
import { markTold } from '../../utils/waiting/choose-reminder';
import { addPromise, duePromises, keepPromise } from '../../utils/waiting/keep-promises';
import { dutchDay } from '../shared/dutch-day';
import { inTurn } from './in-turn';
import { toldItem } from './kept';
import { lookAgain } from './look-again';
import { salt } from './salt';
import { isNewAnswer } from './take-answers';
import { forgetTold, forgetWaits, pageKey, takeWaits } from './take-waits';

const waitsOrNone = z.nullable(consoleWaitsSchema);

const again = () => lookAgain(Date.now());

/**
 * Who waits on all consoles together, and what was promised. Nothing is kept in memory: every message, alarm and closed
 * tab reads what is stored, changes it and looks again, so that the background may die at any moment in between.
 */
export function watchWaits(): void {
  onMessage('wantSalt', () => salt());
  onMessage('waitsChanged', ({ data, sender }) => {
    const waits = waitsOrNone.safeParse(data);
    const tab = sender.tab?.id;
    if (!waits.success || tab === undefined) return;
    return inTurn(async () => {
      await takeWaits(pageKey(tab, sender.frameId), waits.data);
      await again();
    });
  });
  onMessage('promiseChanged', ({ data }) => {
    const news = promiseNewsSchema.safeParse(data);
    return news.success ? inTurn(() => takePromise(news.data, Date.now())) : false;
  });
  onMessage('answered', ({ data }) => {
    const reply = answeredSchema.safeParse(data);
    if (reply.success) return inTurn(() => countReply(reply.data, Date.now()));
  });
  browser.tabs.onRemoved.addListener((tab, { isWindowClosing }) => {
    void inTurn(async () => {
      await forgetWaits(tab);
      // A window that closes may be the browser on its way out, which comes back with its tabs.
      if (!isWindowClosing) await forgetTold();
      await again();
    });
  });
  browser.alarms.onAlarm.addListener(() => void inTurn(again));
  // The permission for notifications may have come, or gone.
  browser.permissions.onAdded.addListener(() => void inTurn(again));
  browser.permissions.onRemoved.addListener(() => void inTurn(again));
  agentItem.watch(() => void inTurn(again));
  pausedUntilItem.watch(() => void inTurn(again));
  // After a start of the browser or an update nobody else sets the badge and the alarm.
  void inTurn(again);
}

/** @returns whether it is kept */
async function takePromise({ channelId, hash, due }: PromiseNews, now: number): Promise<boolean> {
  const book = await promisesItem.read();
  if (due === null) {
    const kept = await promisesItem.write(keepPromise(book, channelId, hash));
    await again();
    return kept;
  }
  const promise = { hash, due, kept: false };
  // One that is due within hours needs no word about it at once.
  const hours = hoursOf(channelBy(await channelClocksItem.read(), channelId));
  await toldItem.write(markTold(await toldItem.read(), duePromises([promise], hours, now), now));
  const kept = await promisesItem.write(addPromise(book, channelId, promise));
  await again();
  return kept;
}

async function countReply(reply: z.infer<typeof answeredSchema>, now: number): Promise<void> {
  if (!(await countingItem.read()) || !(await isNewAnswer(reply, now))) return;
  const day = dutchDay(now);
  const times = addReply(await replyTimesItem.read(), day, reply.channelId, reply.minutes * 60_000);
  await replyTimesItem.write(pruneReplies(times, day));
}
