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

// As many as `read` remembers. No weak map: of as many short-lived readings as there are messages, that costs more than it saves.
const REMEMBERED = 400;
const known = new Map<string, { readonly reading: DutchReading; readonly whole: WholeReading }>();

/** The one entry to all of it: as `read`, with care and plain language on demand. Memoised with the reading. */
export function readWhole(text: string, context?: ReadContext): WholeReading {
  const reading = read(text, context);
  const before = known.get(text);
  if (before?.reading === reading) return before.whole;
  const whole: WholeReading = {
    acts: reading.acts,
    personalData: reading.personalData,
    asksFor: reading.asksFor,
    addressForm: reading.addressForm,
    addressWords: reading.addressWords,
    wordCount: reading.wordCount,
    questions: reading.questions,
    requestClear: reading.requestClear,
    onlyPointing: reading.onlyPointing,
    get care() {
      return readCare(text);
    },
    get plain() {
      return readPlain(text);
    },
  };
  if (known.size >= REMEMBERED) {
    const oldest = known.keys().next();
    if (!oldest.done) known.delete(oldest.value);
  }
  known.set(text, { reading, whole });
  return whole;
}
