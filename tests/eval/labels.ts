import type { Act, PersonalDataType } from '../../utils/dutch/dutch-reading';

/** Personal data with a form that a check can prove. */
export const STRUCTURED: readonly PersonalDataType[] = [
  'bsn',
  'iban',
  'credit-card',
  'licence-plate',
  'document-number',
  'email',
  'phone',
  'postcode-address',
];

/** Personal data that only the words around it show. */
export const IN_WORDS: readonly PersonalDataType[] = [
  'date-of-birth',
  'street-address',
  'secret',
  'health',
  'special',
];

export const PERSONAL_DATA: readonly PersonalDataType[] = [...STRUCTURED, ...IN_WORDS];

/** The acts that labelled sentences name; the others serve single rules and are tested there. */
export const SCORED_ACTS = [
  'greeting',
  'closing',
  'thanks',
  'empathy',
  'apology',
  'check-question',
  'further-help',
  'expectation',
  'referral',
  'hold',
  'bare-ack',
  'profanity',
] as const satisfies readonly Act[];

/** An act that labelled sentences name. */
export type ScoredAct = (typeof SCORED_ACTS)[number];
