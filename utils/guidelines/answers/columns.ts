import type { FactForm, ReplyForm } from './answer-trouble';

/** The names a column may have in the first line of a file, in Dutch and English, the one we write first. */
export type Columns<Form> = { readonly [Field in keyof Form]: readonly [string, ...string[]] };

const TOPIC = ['onderwerp', 'onderwerpen', 'vraag', 'topic', 'topics', 'subject', 'question'] as const;
const UNTIL = [
  'geldig tot en met',
  'geldig tot',
  'geldig t/m',
  'einddatum',
  'valid until',
  'valid through',
  'end date',
] as const;

export const REPLY_COLUMNS: Columns<ReplyForm> = {
  topic: TOPIC,
  shortName: ['korte naam', 'afkorting', 'short name', 'shortname', 'shortcut'],
  je: ['je', 'je-vorm', 'antwoord je', 'tekst je', 'informal', 'answer je', 'text je'],
  u: ['u', 'u-vorm', 'antwoord u', 'tekst u', 'formal', 'answer u', 'text u'],
  validUntil: UNTIL,
};

export const FACT_COLUMNS: Columns<FactForm> = {
  topic: TOPIC,
  label: ['label', 'wat', 'soort', 'kenmerk', 'what', 'kind'],
  value: ['waarde', 'feit', 'value', 'fact'],
  validUntil: UNTIL,
  owner: ['eigenaar', 'beheerder', 'owner'],
};

/** A name of a column as it compares. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .trim();
}
