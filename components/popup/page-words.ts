import type { TextKey } from '../shared/texts';
import type { ConsoleView, PageView } from './page-view';

/** What is said about a page: a title, and a sentence on what to do about it; `part` fills {part}. */
export interface PageWords {
  readonly title: TextKey;
  readonly hint: TextKey | null;
  readonly part: TextKey | null;
}

const PARTS: Record<NonNullable<ConsoleView['detail']>, TextKey | null> = {
  loading: null,
  unseen: null,
  'no-conversation': null,
  settling: null,
  note: null,
  covered: null,
  'no-place': null,
  removed: null,
  list: 'coachPartList',
  header: 'coachPartHeader',
  messages: 'coachPartMessages',
  composer: 'coachPartComposer',
  sendButton: 'coachPartSendButton',
};

const WITHOUT_DETAIL: Record<Exclude<PageView['state'], 'waiting' | 'broken' | 'hidden'>, PageWords> = {
  asking: { title: 'popupAsking', hint: null, part: null },
  unknown: { title: 'popupUnknown', hint: 'popupUnknownHint', part: null },
  'not-on': { title: 'popupNotOn', hint: 'popupNotOnHint', part: null },
  silent: { title: 'popupSilent', hint: 'popupSilentHint', part: null },
  reading: { title: 'popupReading', hint: 'popupReadingHint', part: null },
  'composer-only': { title: 'popupComposerOnly', hint: 'popupComposerOnlyHint', part: null },
  off: { title: 'popupOff', hint: 'popupOffHint', part: null },
  paused: { title: 'popupPaused', hint: 'popupPausedHint', part: null },
};

type Viewed = Pick<ConsoleView, 'state' | 'detail'> | Exclude<PageView, ConsoleView>;

/** The words for a page's state, in plain language. */
export function wordsFor(view: Viewed): PageWords {
  if (view.state === 'waiting') {
    if (view.detail === 'loading') return { title: 'popupLoading', hint: null, part: null };
    if (view.detail === 'unseen') return { title: 'popupUnseen', hint: 'popupUnseenHint', part: null };
    if (view.detail === 'settling') return { title: 'popupSettling', hint: null, part: null };
    if (view.detail === 'note') return { title: 'popupNote', hint: 'popupNoteHint', part: null };
    return { title: 'popupNoConversation', hint: 'popupNoConversationHint', part: null };
  }
  if (view.state === 'broken') {
    const part = view.detail && PARTS[view.detail];
    return { title: 'popupBroken', hint: part ? 'popupBrokenPart' : 'popupBrokenHint', part };
  }
  if (view.state === 'hidden') {
    if (view.detail === 'covered') return { title: 'popupCovered', hint: 'popupCoveredHint', part: null };
    if (view.detail === 'no-place') return { title: 'popupNoPlace', hint: 'popupNoPlaceHint', part: null };
    return { title: 'popupRemoved', hint: 'popupRemovedHint', part: null };
  }
  return WITHOUT_DETAIL[view.state];
}
