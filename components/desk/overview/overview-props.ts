import type { Overview } from '../../../utils/statistics/overview-file';

/** From which Monday to which, both included (ISO days). */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A channel as the charts name it, and its norm for a first answer in opening minutes. */
export interface ChannelNorm {
  readonly id: string;
  readonly name: string;
  readonly norm: number;
}

export interface OverviewData {
  readonly overview: Overview;
  readonly period: Period;
}
