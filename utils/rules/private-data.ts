import type { Channel } from '../conversation/channel';
import type { PersonalData, PersonalDataType } from '../dutch/dutch-reading';
import { read } from '../dutch/read';

/**
 * What a channel protects unless a trainer decides otherwise (rulebook §4, 34 and 36). Phone and e-mail are left out:
 * somebody may want to be called. Health and special categories have a rule of their own.
 */
const IN_WORDS: Partial<Record<PersonalDataType, string>> = {
  bsn: 'een burgerservicenummer (BSN)',
  iban: 'een rekeningnummer',
  'document-number': 'een nummer van een identiteitsbewijs',
  'credit-card': 'een creditcardnummer',
  secret: 'een wachtwoord of code',
  'date-of-birth': 'een geboortedatum',
  'postcode-address': 'een adres',
  'street-address': 'een adres',
};

/** Types that a draft about the organisation itself often holds; only a citizen's own address is private. */
const ADDRESS: ReadonlySet<PersonalDataType> = new Set(['postcode-address', 'street-address']);

export function isProtected(type: PersonalDataType): boolean {
  return type in IN_WORDS;
}

export function isAddress(type: PersonalDataType): boolean {
  return ADDRESS.has(type);
}

/** "een adres", "een adres en een geboortedatum"; each kind once. */
export function typesInWords(types: readonly PersonalDataType[]): string {
  const words = [...new Set(types.map((type) => IN_WORDS[type] ?? ''))].filter((word) => word !== '');
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} en ${last}`;
}

/** The protected data in a text, without what belongs to the organisation. */
export function privateDataIn(text: string, { ownData }: Channel): readonly PersonalData[] {
  return read(text, { own: ownData }).personalData.filter(({ type }) => isProtected(type));
}

/** A value as it compares: letters and digits only. */
export function bare(value: string): string {
  return value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
