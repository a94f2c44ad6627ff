import type { Health } from '../../utils/consoles/health';
import type { PageReport } from '../../utils/messaging/protocol';
import { createBackOff } from './back-off';
import type { ChannelOf } from './channels';
import { followChoices } from './choices';
import type { Running } from './coach-run';
import type { FirstEars } from './first-ears';
import type { FoundConsole } from './found-console';
import type { PageDoor } from './page-door';
import { runCoach } from './run-coach';

export interface CoachOptions {
  /** Channel settings that belong to a conversation rather than to the console; the practice console has them. */
  readonly channelOf?: ChannelOf;
  /** The page carries the word lists itself, as ours do. */
  readonly wordsHere?: boolean;
  /** Hears how the page is, and whether too much of it cannot be understood, whenever that may have changed. */
  readonly heard?: (health: Health, failing: boolean) => void;
  /** A frame of this page has a coach of its own: with nothing to read here, this one is not shown. */
  readonly elsewhere?: () => boolean;
}

/** Where a coach runs, and until when. */
export interface Place {
  readonly ears: FirstEars;
  readonly door: PageDoor;
  readonly signal: AbortSignal;
}

/**
 * Keeps the coach running over one console while it is switched on there.
 * @returns what to call when something outside the settings changed
 */
export function keepCoach(
  found: FoundConsole,
  { ears, door, signal }: Place,
  options: CoachOptions = {},
): { refresh(): void } {
  const { profile } = found;
  let running: (Running & { stop(): void }) | null = null;
  const off: PageReport = {
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
    instead: false,
    failing: false,
    check: null,
  };
  door.begin(off);
  const choices = followChoices(profile, signal, () => {
    if (choices.isOn() && !running) {
      begin();
    } else if (choices.isOn()) {
      running?.refresh();
    } else {
      running?.stop();
      running = null;
      door.answerWith(null);
      door.tell(off);
    }
  });
  const backOff = createBackOff();

  function begin() {
    const ending = new AbortController();
    const both = AbortSignal.any([ending.signal, signal]);
    const coach = runCoach({
      found,
      choices,
      ears,
      signal: both,
      backOff,
      tell: door.tell,
      begunAnew() {
        ending.abort();
        begin();
      },
      channelOf: options.channelOf ?? (() => null),
      wordsHere: options.wordsHere ?? false,
      heard: options.heard ?? (() => {}),
      elsewhere: options.elsewhere ?? (() => false),
    });
    running = { ...coach, stop: () => ending.abort() };
    door.answerWith(coach.check);
  }
  signal.addEventListener('abort', () => door.answerWith(null));
  return { refresh: () => running?.refresh() };
}
