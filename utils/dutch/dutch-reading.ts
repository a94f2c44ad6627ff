import type { AddressForm, Register } from '../conversation/address';

/** A part of a text in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a text does. The first twelve are scored against labelled sentences; the others serve single rules. */
export type Act =
  | 'greeting'
  | 'closing'
  | 'thanks'
  | 'empathy'
  | 'apology'
  | 'check-question'
  | 'further-help'
  | 'expectation'
  | 'referral'
  | 'hold'
  | 'bare-ack'
  | 'profanity'
  | 'advice'
  | 'deferral'
  | 'term'
  | 'weak-ack'
  | 'strong-ack'
  | 'cannot-call'
  | 'hardship'
  | 'question';

/** Kinds of data that do not belong in an open chat. */
export type PersonalDataType =
  | 'bsn'
  | 'iban'
  | 'postcode-address'
  | 'street-address'
  | 'date-of-birth'
  | 'phone'
  | 'email'
  | 'licence-plate'
  | 'document-number'
  | 'credit-card'
  | 'secret'
  | 'health'
  | 'special';

/** One piece of personal data, and where it stands. */
export interface PersonalData extends Span {
  readonly type: PersonalDataType;
}

/** A word that addresses the reader, and where it stands. */
export interface AddressWord extends Span {
  readonly register: Register;
}

/** Everything the rules know about one text. Holds offsets and labels, never a copy of the text. */
export interface DutchReading {
  readonly acts: ReadonlySet<Act>;
  /** In order of appearance, never overlapping. */
  readonly personalData: readonly PersonalData[];
  /** Sensitive data the writer asks the reader to give in this conversation. */
  readonly asksFor: readonly PersonalDataType[];
  readonly addressForm: AddressForm;
  /** In order of appearance. */
  readonly addressWords: readonly AddressWord[];
  readonly wordCount: number;
  /** Distinct sentences that ask something. */
  readonly questions: number;
  /** One text on its own shows what its writer wants. Conservative: false when in doubt. */
  readonly requestClear: boolean;
  /** Only pointing words ("het werkt niet", "hij doet het niet") and no noun that says what it is about. */
  readonly onlyPointing: boolean;
}
