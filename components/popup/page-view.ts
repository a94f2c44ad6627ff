/** What the popup knows about the page in front: a console's report, or why there is none. */
export type PageView =
  | { readonly state: 'asking' }
  /** No console that Souffleur knows. */
  | { readonly state: 'unknown' }
  /** A website on which Souffleur was not switched on. */
  | { readonly state: 'not-on' }
  /** A console it knows, where nothing answers: the page was open before Souffleur was. */
  | { readonly state: 'silent' }
  | ConsoleView;

/** A console's page, as it tells about itself: states and numbers, no words from a conversation. */
export interface ConsoleView {
  readonly consoleId: string;
  readonly consoleName: string;
  /** How quickly people answer there. */
  readonly sync: 'live' | 'async';
  readonly state: 'reading' | 'composer-only' | 'waiting' | 'broken' | 'off' | 'paused' | 'hidden';
  /** Which part is missing (`broken`), what is waited for (`waiting`), or why nothing can be shown (`hidden`). */
  readonly detail:
    | 'loading'
    | 'unseen'
    | 'no-conversation'
    | 'settling'
    | 'note'
    | 'list'
    | 'header'
    | 'messages'
    | 'composer'
    | 'sendButton'
    | 'covered'
    | 'no-place'
    | 'removed'
    | null;
  readonly waiting: number;
  readonly group: boolean;
  /** Ids of rules that failed and are off until the page is loaded again. */
  readonly failedRules: readonly string[];
  readonly storageFailed: boolean;
  readonly wordsMissing: boolean;
  /** Its profile cannot read it any more; it is read without. */
  readonly instead: boolean;
  /** Too many of its messages cannot be understood. */
  readonly failing: boolean;
}

export function isConsole(view: PageView): view is ConsoleView {
  return 'consoleId' in view;
}

/** A page hears of a pause a moment after the popup does; nobody should read two things at once. */
export function duringPause(view: PageView, paused: boolean): PageView {
  if (!isConsole(view) || view.state === 'off') return view;
  if (paused) return { ...view, state: 'paused', detail: null };
  return view.state === 'paused' ? { ...view, state: 'waiting', detail: 'settling' } : view;
}
