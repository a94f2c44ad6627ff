import type { CareReading } from './care/care-reading';
import { readCare } from './care/read-care';
import type { DutchReading } from './dutch-reading';
import type { PlainReading } from './plain/plain-reading';
import { readPlain } from './plain/read-plain';
import { type ReadContext, read } from './read';

/** Everything that is known about one text. `care` and `plain` are worked out when first asked for. */
export interface WholeReading extends DutchReading {
  readonly care: CareReading;
  readonly plain: PlainReading;
}

const known = new WeakMap<DutchReading, WholeReading>();

/** The one entry to all of it: as `read`, with care and plain language on demand. Memoised with the reading. */
export function readWhole(text: string, context?: ReadContext): WholeReading {
  const reading = read(text, context);
  const before = known.get(reading);
  if (before) return before;
  const whole: WholeReading = {
    ...reading,
    get care() {
      return readCare(text);
    },
    get plain() {
      return readPlain(text);
    },
  };
  known.set(reading, whole);
  return whole;
}
