import type { AddressForm } from '../conversation/address';
import type { CareReading } from './care/care-reading';
import { readCare } from './care/read-care';
import type { Act, AddressWord, DutchReading, PersonalData, PersonalDataType } from './dutch-reading';
import type { PlainReading } from './plain/plain-reading';
import { readPlain } from './plain/read-plain';
import type { WholeReading } from './whole-reading';

/** The reading of one text, with what is worked out only when it is asked for. */
export class Reading implements WholeReading {
  readonly acts: ReadonlySet<Act>;
  readonly personalData: readonly PersonalData[];
  readonly asksFor: readonly PersonalDataType[];
  readonly addressForm: AddressForm;
  readonly addressWords: readonly AddressWord[];
  readonly wordCount: number;
  readonly questions: number;
  readonly requestClear: boolean;
  readonly onlyPointing: boolean;
  readonly #text: string;

  /** `personalData` takes the place of that of `reading`. */
  constructor(text: string, reading: DutchReading, personalData = reading.personalData) {
    this.#text = text;
    this.acts = reading.acts;
    this.personalData = personalData;
    this.asksFor = reading.asksFor;
    this.addressForm = reading.addressForm;
    this.addressWords = reading.addressWords;
    this.wordCount = reading.wordCount;
    this.questions = reading.questions;
    this.requestClear = reading.requestClear;
    this.onlyPointing = reading.onlyPointing;
  }

  get care(): CareReading {
    return readCare(this.#text);
  }

  get plain(): PlainReading {
    return readPlain(this.#text);
  }
}
