import type { TextKey, Translate } from '../shared/texts';

/** What the pill shows: can the page be read, and does somebody wait. Numbers and states, no words of a chat. */
export interface Status {
  readonly state: 'reading' | 'composer-only' | 'waiting' | 'broken' | 'paused';
  readonly reason: 'loading' | 'unseen' | 'no-conversation' | 'settling' | 'note' | null;
  readonly missing: 'list' | 'header' | 'messages' | 'composer' | 'sendButton' | null;
  readonly group: boolean;
  /** The page does not tell who spoke last. */
  readonly uncertain: boolean;
  readonly empty: boolean;
  readonly failedRules: readonly string[];
  readonly notKept: boolean;
  /** The word lists did not arrive; a part of the rules is quiet. */
  readonly wordsMissing: boolean;
  /** The name of the console whose profile cannot read this page any more, and which is read without; null elsewhere. */
  readonly instead: string | null;
  /** Too many messages on the page cannot be understood. */
  readonly failing: boolean;
}

/** Under a minute (ms) nobody is kept waiting; a clock that starts at once would only press. */
export const MINUTE = 60_000;

export type Light = 'calm' | 'quiet' | 'attention' | 'broken';

const PARTS: Record<NonNullable<Status['missing']>, TextKey> = {
  list: 'coachPartList',
  header: 'coachPartHeader',
  messages: 'coachPartMessages',
  composer: 'coachPartComposer',
  sendButton: 'coachPartSendButton',
};

const REASONS: Record<NonNullable<Status['reason']>, TextKey> = {
  loading: 'coachLoading',
  unseen: 'coachUnseen',
  'no-conversation': 'coachNoConversation',
  settling: 'coachSettling',
  note: 'coachNote',
};

/** The light of the pill; its shape differs too, so colour is never the only sign. */
export function lightOf(status: Status): Light {
  if (status.state === 'broken') return 'broken';
  if (status.state === 'composer-only') return 'attention';
  if (status.state !== 'reading' || status.group) return 'quiet';
  const { uncertain, failedRules, notKept, wordsMissing, instead, failing } = status;
  const odd = uncertain || failing || instead !== null;
  return odd || failedRules.length > 0 || notKept || wordsMissing ? 'attention' : 'calm';
}

/** The state in one sentence. */
export function sentenceOf(status: Status, t: Translate): string {
  if (status.state === 'paused') return t('coachPaused');
  if (status.state === 'broken') return t('coachBroken', { part: t(PARTS[status.missing ?? 'messages']) });
  if (status.state === 'waiting') return t(REASONS[status.reason ?? 'loading']);
  if (status.state === 'composer-only') return t('coachComposerOnly');
  if (status.group) return t('coachGroup');
  if (status.failing) return t('coachFailing');
  if (status.uncertain) return t('coachUncertain');
  return t(status.empty ? 'coachEmpty' : 'coachReading');
}

/** That the page is read without its profile; empty where it is not. */
export function insteadWords({ instead }: Status, t: Translate): string {
  return instead === null ? '' : t('coachWithoutProfile', { console: instead });
}

/** A waiting time as the pill shows it: "12 min", "3 uur", "2 d". In: ms. */
export function shortTime(ms: number, t: Translate): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 60) return t('coachMinutes', { n: minutes });
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? t('coachHours', { n: hours }) : t('coachDays', { n: Math.floor(hours / 24) });
}

/** How many conversations in the list wait, as short as the pill needs it. */
export function inListWords(n: number, t: Translate): string {
  return n === 1 ? t('coachInListOne') : t('coachInList', { n });
}
