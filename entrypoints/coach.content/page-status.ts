import type { Status } from '../../components/overlay/status';
import type { Health } from '../../utils/consoles/health';
import type { ConsoleProfile } from '../../utils/consoles/profile';
import type { Channel } from '../../utils/conversation/channel';
import type { Waiting } from '../../utils/conversation/conversation';
import type { PageReport } from '../../utils/messaging/protocol';
import type { View } from '../../utils/prompts/view';
import { exchangeOf } from '../../utils/rules/exchange';
import { waitingTime } from '../../utils/rules/waiting-time';

interface Facts {
  readonly health: Health;
  readonly paused: boolean;
  readonly view: View;
  readonly list: readonly Waiting[];
  readonly channel: Channel;
  readonly failedRules: readonly string[];
  readonly notKept: boolean;
  readonly wordsMissing: boolean;
  /** Epoch ms. */
  readonly now: number;
}

/** What the pill shows. */
export function statusOf(facts: Facts): Status {
  const { health, paused, view, list, channel, failedRules, notKept, wordsMissing, now } = facts;
  const { conversation } = view;
  const waiting = conversation && !conversation.group ? waitingTime(conversation, channel, now) : null;
  return {
    state: paused ? 'paused' : health.state,
    reason: health.state === 'waiting' ? health.reason : null,
    missing: health.state === 'broken' ? health.part : null,
    group: conversation?.group ?? false,
    uncertain: conversation ? exchangeOf(conversation).uncertain : false,
    empty: conversation?.messages.length === 0,
    waited: waiting ? waiting.waited : null,
    overTarget: waiting !== null && waiting.waited >= waiting.target,
    inList: list.filter(({ turn, open }) => turn === 'agent' && !open).length,
    failedRules,
    notKept,
    wordsMissing,
  };
}

/** The same for the popup and the badge: states and numbers. */
export function reportOf(profile: ConsoleProfile, status: Status): PageReport {
  return {
    consoleId: profile.id,
    consoleName: profile.name,
    sync: profile.sync,
    state: status.state,
    detail: status.missing ?? status.reason,
    waiting: status.inList,
    group: status.group,
    failedRules: [...status.failedRules],
    storageFailed: status.notKept,
    wordsMissing: status.wordsMissing,
  };
}
