import type {
  DangerKind,
  FormalKind,
  PrivacyRequestKind,
  SpecialCategory,
} from '../../utils/dutch/care/care-reading';
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

/** What a message can ask of the reader's care; a formal message counts when the writer submits it here. */
export type CareKind =
  | `danger:${DangerKind}`
  | `formal:${FormalKind}`
  | `privacy:${PrivacyRequestKind}`
  | `special:${SpecialCategory}`
  | (typeof PLAIN_CARE_KINDS)[number];

const PLAIN_CARE_KINDS = [
  'insult',
  'swearing',
  'threat',
  'discrimination',
  'stop-request',
  'limited-dutch',
  'detail-question',
  'blame',
  'compliment',
  'irony',
  'figure-of-speech',
] as const;

export const CARE_KINDS: readonly CareKind[] = [
  'danger:suicide',
  'danger:violence',
  'danger:medical',
  'danger:fire',
  'danger:child',
  'danger:water',
  'formal:objection',
  'formal:appeal',
  'formal:complaint',
  'formal:woo-request',
  'formal:notice-of-default',
  'formal:liability',
  'formal:view',
  'formal:application',
  'privacy:access',
  'privacy:erasure',
  'privacy:correction',
  'privacy:objection',
  'privacy:portability',
  'privacy:breach',
  'special:health',
  'special:religion',
  'special:orientation',
  'special:union',
  'special:politics',
  'special:ethnicity',
  'special:criminal',
  'special:debts',
  ...PLAIN_CARE_KINDS,
];

/** What rules ask for in the words of an agent only; in a citizen's message it is neither right nor wrong. */
export const AGENT_CARE_KINDS: ReadonlySet<CareKind> = new Set<CareKind>(['detail-question', 'blame']);
