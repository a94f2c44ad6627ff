import type { Health } from '../../utils/consoles/health';
import type { PageCheck } from '../../utils/messaging/page-check';
import type { PageReport } from '../../utils/messaging/protocol';
import type { BackOff } from './back-off';
import type { ChannelOf } from './channels';
import type { Choices } from './choices';
import type { FirstEars } from './first-ears';
import type { FoundConsole } from './found-console';

/** What one run of the coach works with, and whom it tells. */
export interface Run {
  readonly found: FoundConsole;
  readonly choices: Choices;
  readonly ears: FirstEars;
  readonly signal: AbortSignal;
  readonly channelOf: ChannelOf;
  /** The page carries the word lists, and the engine for patterns, itself. */
  readonly wordsHere: boolean;
  readonly backOff: BackOff;
  tell(report: PageReport): void;
  /** The page began anew under this coach, which cannot go on. */
  begunAnew(): void;
  /** How the page is, and whether too much of it cannot be understood. */
  heard(health: Health, failing: boolean): void;
  /** A frame of this page has a coach of its own. */
  elsewhere(): boolean;
}

/** A coach at work. */
export interface Running {
  /** A setting changed: paused or resumed, another language, form or key. */
  refresh(): void;
  /** For whoever maintains profiles. */
  check(): PageCheck;
}
