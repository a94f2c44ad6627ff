/** How far a wait is: `soon` from two thirds of the norm on, `over` from the norm on (rulebook 44). */
export type Stage = 'calm' | 'soon' | 'over';

/** A conversation of a console's list with its clock. Lives in the tab's memory only: `id` may be a name. */
export interface WaitingChat {
  /** As the list has it. */
  readonly id: string;
  /** Whose turn it is. `nobody`: the last words were thanks or a goodbye. `unknown`: the page does not tell. */
  readonly onWhom: 'agent' | 'citizen' | 'nobody' | 'unknown';
  /** Since when (epoch ms); null where nobody waits, or nothing tells. */
  readonly since: number | null;
  /** How long the channel was open since (ms). */
  readonly waited: number;
  /** What the channel strives for (ms). */
  readonly target: number;
  /** Always calm unless the agent is waited for. */
  readonly stage: Stage;
  /** When (epoch ms) the stages begin; null where that never comes within two months, or nobody waits for the agent. */
  readonly soonAt: number | null;
  readonly overAt: number | null;
  /** The page shows no usable time: the wait is at least this long. Shown as such. */
  readonly approximate: boolean;
  readonly unread: number;
  /** The conversation in front. */
  readonly open: boolean;
}

/** All who wait for the agent in one list. */
export interface WaitingSummary {
  readonly waiting: number;
  /** From two thirds of the norm, not yet over it. */
  readonly soon: number;
  readonly over: number;
  /** Who waits longest in opening hours; null when nobody waits. */
  readonly longest: WaitingChat | null;
}
