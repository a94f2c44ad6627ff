import type { Status } from '../../components/overlay/status';
import type { Health } from '../../utils/consoles/health';
import type { ConsoleName } from '../../utils/consoles/site-console';
import type { PageReport } from '../../utils/messaging/protocol';
import type { View } from '../../utils/prompts/view';
import { exchangeOf } from '../../utils/rules/exchange';
import type { Standing } from './keep-place';

interface Facts {
  readonly health: Health;
  readonly paused: boolean;
  readonly view: View;
  readonly failedRules: readonly string[];
  readonly notKept: boolean;
  readonly wordsMissing: boolean;
  /** The name of the console whose profile cannot read the page; null where it can. */
  readonly instead: string | null;
  readonly failing: boolean;
}

/** What the pill shows. */
export function statusOf(facts: Facts): Status {
  const { health, paused, view, failedRules, notKept, wordsMissing, instead, failing } = facts;
  const { conversation } = view;
  return {
    state: paused ? 'paused' : health.state,
    reason: health.state === 'waiting' ? health.reason : null,
    missing: health.state === 'broken' ? health.part : null,
    group: conversation?.group ?? false,
    uncertain: conversation ? exchangeOf(conversation).uncertain : false,
    empty: conversation?.messages.length === 0,
    failedRules,
    notKept,
    wordsMissing,
    instead,
    failing,
  };
}

/** The same for the popup: states and numbers, how many wait, and why there is nothing to see where there is not. */
export function reportOf(
  profile: ConsoleName,
  status: Status,
  standing: Standing,
  waiting: number,
): PageReport {
  const hidden = status.state === 'paused' || standing === 'shown' ? null : standing;
  return {
    consoleId: profile.id,
    consoleName: profile.name,
    sync: profile.sync,
    state: hidden ? 'hidden' : status.state,
    detail: hidden ?? status.missing ?? status.reason,
    waiting,
    group: status.group,
    failedRules: [...status.failedRules],
    storageFailed: status.notKept,
    wordsMissing: status.wordsMissing,
    instead: status.instead !== null,
    failing: status.failing,
    check: null,
  };
}
