import type { Translate } from '../shared/texts';
import { MINUTE, shortTime } from './status';

/** How far a wait is, or a promise: nothing pressing, nearly due, past it. Each has a shape and words. */
export type Stage = 'calm' | 'soon' | 'over';

/** One who waits for the agent, as the list shows it. */
export interface WaitingLine {
  readonly id: string;
  /** As the console shows it. */
  readonly name: string;
  /** How long the channel was open since (ms). */
  readonly waited: number;
  /** The page does not tell exactly since when. */
  readonly approximate: boolean;
  readonly stage: Stage;
  /** The conversation in front. */
  readonly open: boolean;
}

/** Something the agent promised. */
export interface PromiseLine {
  readonly hash: string;
  /** Null while the console does not show the conversation. */
  readonly name: string | null;
  /** The moment in words: "morgen 12:00". */
  readonly due: string;
  readonly stage: Stage;
}

/** Who waits and what was promised, on this console. */
export interface WaitingView {
  /** The most urgent first. */
  readonly lines: readonly WaitingLine[];
  readonly promises: readonly PromiseLine[];
  /** Nobody is expected to answer now: the clocks stand still. */
  readonly closed: boolean;
}

/** Who waits longest; null when nobody waits, or the channel is closed. */
export function longestOf({ lines, closed }: WaitingView): WaitingLine | null {
  if (closed) return null;
  return lines.reduce<WaitingLine | null>(
    (most, line) => (most === null || line.waited > most.waited ? line : most),
    null,
  );
}

/** "18 min", or "ongeveer 18 min"; under a minute nobody is kept waiting. */
export function waitedWords({ waited, approximate }: WaitingLine, t: Translate): string {
  if (waited < MINUTE) return t('coachJustNow');
  const time = shortTime(waited, t);
  return approximate ? t('coachAbout', { time }) : time;
}
