/** One conversation of the list as its clock keeps it between two looks. In the tab's memory only. */
export interface WaitingClock {
  readonly id: string;
  readonly onWhom: 'agent' | 'citizen' | 'nobody' | 'unknown';
  /** Epoch ms; null where nothing tells. */
  readonly since: number | null;
  /** The page did not show when it began: it may have been earlier. */
  readonly approximate: boolean;
  readonly unread: number;
  readonly open: boolean;
  /** When the list first showed that the agent is waited for, and when it last showed the row (epoch ms). */
  readonly waitSeenAt: number;
  readonly shownAt: number;
  /** The time the list shows beside an automatic reply that took the turn; undefined while there was none. */
  readonly repliedAt?: number | null;
}

/** The clocks of one list by the ids of its rows. */
export type WaitingClocks = ReadonlyMap<string, WaitingClock>;
