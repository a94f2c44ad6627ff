import type { CareReading } from './care/care-reading';
import type { DutchReading } from './dutch-reading';
import type { PlainReading } from './plain/plain-reading';

/** Everything that is known about one text. `care` and `plain` are worked out when first asked for. */
export interface WholeReading extends DutchReading {
  readonly care: CareReading;
  readonly plain: PlainReading;
}
