import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { ConsoleProfile } from '../../utils/consoles/profile';
import { onMessage, type PageReport, sendMessage } from '../../utils/messaging/protocol';
import { createBackOff } from './back-off';
import type { ChannelOf } from './channels';
import { followChoices } from './choices';
import { listenFirst } from './first-ears';
import { letGo } from './let-go';
import { type Running, runCoach } from './run-coach';

export interface CoachOptions {
  /** Channel settings that belong to a conversation rather than to the console; the practice console has them. */
  readonly channelOf?: ChannelOf;
  /** The page carries the word lists itself, as ours do. */
  readonly wordsHere?: boolean;
}

/**
 * Starts the coach over a console's page and keeps it running while it is switched on there.
 * Everything ends with `ctx`: after an update the old coach takes its overlay along and the new one starts afresh.
 */
export function startCoach(
  profile: ConsoleProfile,
  ctx: ContentScriptContext,
  options: CoachOptions = {},
): void {
  let running: (Running & { stop(): void }) | null = null;
  let report: PageReport = {
    consoleId: profile.id,
    consoleName: profile.name,
    sync: profile.sync,
    state: 'off',
    detail: null,
    waiting: 0,
    group: false,
    failedRules: [],
    storageFailed: false,
    wordsMissing: false,
  };

  function tell(next: PageReport) {
    if (JSON.stringify(next) === JSON.stringify(report)) return;
    report = next;
    // The background may be gone or asleep; it asks nothing of us and we wait for nothing.
    sendMessage('pageChanged', next).catch(() => {});
  }

  const ears = listenFirst(ctx.signal);
  const backOff = createBackOff();

  function begin() {
    const ending = new AbortController();
    const signal = AbortSignal.any([ending.signal, ctx.signal]);
    const channelOf = options.channelOf ?? (() => null);
    const wordsHere = options.wordsHere ?? false;
    const begunAnew = () => {
      ending.abort();
      begin();
    };
    const run = { profile, choices, ears, signal, channelOf, wordsHere, backOff, tell, begunAnew };
    running = { ...runCoach(run), stop: () => ending.abort() };
  }

  const choices = followChoices(profile, ctx.signal, () => {
    if (choices.isOn() && !running) {
      begin();
    } else if (choices.isOn()) {
      running?.refresh();
    } else if (running) {
      running.stop();
      running = null;
      tell({ ...report, state: 'off', detail: null, waiting: 0 });
    }
  });

  ctx.onInvalidated(letGo(onMessage('askPage', () => report)));
  // An orphan after an update hears nothing any more; asking `isValid` ends it.
  const heart = ctx.setInterval(() => {}, 2000);
  ctx.onInvalidated(() => clearInterval(heart));
}
