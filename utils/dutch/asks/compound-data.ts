import type { PersonalDataType } from '../dutch-reading';
import { wordFact } from '../lexeme';
import { wordsIn } from '../lexicons/word-list';
import type { Found } from '../phrase-index';
import type { Words } from '../tokens';
import { WORDS_AS_WELL } from './as-meant';
import type { Label } from './ask-phrases';
import { areSlipsApart } from './slips-apart';

const SHORTEST = 5;

/** Names that are put together, by their end and, where that says too little alone, by what stands before it. */
const NUMBERS: ReadonlyMap<string, PersonalDataType> = new Map([
  ...beforeNumber(
    'phone',
    'tel telefoon mobiel mobiele contact gsm 06 nood thuis prive werk bel terugbel bereik foon telefoo',
  ),
  ...beforeNumber(
    'iban',
    'rekening rek bank bankrekening bankrek spaarrekening zichtrekening betaalrekening giro girorekening iban tegenrekening',
  ),
  ...beforeNumber('bsn', 'bsn burger burgerservice sofi persoons rijksregister burger-service'),
  ...beforeNumber(
    'document-number',
    'paspoort id rijbewijs doc document identiteitskaart id-kaart legitimatie reisdocument vreemdelingen v verblijfs',
  ),
  ...beforeNumber('credit-card', 'cc credit creditcard creditkaart kredietkaart visa mastercard'),
  ...beforeNumber('licence-plate', 'kenteken plaat'),
  ...beforeNumber('street-address', 'huis woning deur'),
]);
const CODES: readonly string[] = wordsIn(
  'pin inlog sms activerings activatie verificatie beveiligings bevestigings controle toegangs koppel herstel deur puk tan digid cijfer sleutel kluis alarm slot cvc cvv aanmeld login tweestaps',
);
const ENDINGS: readonly (readonly [PersonalDataType, string])[] = [
  ['email', 'mailadres'],
  ['email', 'mail-adres'],
  ['street-address', 'adres'],
  ['street-address', 'adresgegevens'],
  ['secret', 'wachtwoord'],
  ['date-of-birth', 'geboortedatum'],
  ['date-of-birth', 'geboortedag'],
  ['licence-plate', 'kenteken'],
];
/** Long enough that one slip of the keys leaves nothing else it could be. */
const SLIPS: readonly (readonly [PersonalDataType, string])[] = [
  ['street-address', 'adres'],
  ['email', 'mailadres'],
  ['email', 'e-mailadres'],
  ['email', 'emailadres'],
  ['postcode-address', 'postcode'],
  ['street-address', 'huisnummer'],
  ['phone', 'telefoonnummer'],
  ['iban', 'rekeningnummer'],
  ['iban', 'bankrekeningnummer'],
  ['date-of-birth', 'geboortedatum'],
  ['licence-plate', 'kenteken'],
  ['secret', 'wachtwoord'],
  ['bsn', 'burgerservicenummer'],
];
// Nobody lives there.
const NO_HOME = /(?:web|ip|internet|bezoek|retour)-?adres$/;
const NUMBER = /^(.+?)[-.]?(?:num+ers?|num+ertje|nr|nrs|nmr|num)$/;
const CODE = /^(.+?)-?codes?$/;
const MAILBOX = /^(?:prive|werk|school|studenten?|g|hot|thuis|studie)-?mail$/;
const ACCOUNT = /^(?:bank|spaar|zicht|betaal|giro|prive|tegen|en-of-)rek(?:ening)?$/;
const NONE: readonly never[] = [];

/** Data whose name is put together or mistyped in a way that no list holds. */
export function compoundData({ tokens }: Words): readonly Found<Label>[] {
  let found: Found<Label>[] | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const type = token && KINDS[kindOf(token.lexeme)];
    if (!type) continue;
    found ??= [];
    found.push({ label: { kind: 'data', type }, from: at, to: at + 1, sentence: token.sentence });
  }
  return found ?? NONE;
}

const KINDS: readonly PersonalDataType[] = [
  ...new Set([...NUMBERS.values(), ...[...ENDINGS, ...SLIPS].map(([type]) => type)]),
];
/** The place in {@link KINDS} of what a word names; -1 for nothing. */
const kindOf = wordFact((word) => {
  const type = word.length < SHORTEST ? null : findType(word);
  return type ? KINDS.indexOf(type) : -1;
});

function findType(word: string): PersonalDataType | null {
  const number = NUMBERS.get(NUMBER.exec(word)?.[1] ?? '');
  if (number) return number;
  const code = CODE.exec(word)?.[1];
  // "Sleutelkluiscode" ends in one that is known.
  if (code && CODES.some((part) => code === part || (part.length > 3 && code.endsWith(part))))
    return 'secret';
  const slip = SLIPS.find(([, name]) => isSlipOf(word, name));
  if (slip) return slip[0];
  // Without anything before it the lexicon knows it.
  for (const [type, ending] of ENDINGS)
    if (word.endsWith(ending))
      return word.length === ending.length || (ending === 'adres' && NO_HOME.test(word)) ? null : type;
  if (MAILBOX.test(word)) return 'email';
  return ACCOUNT.test(word) ? 'iban' : null;
}

// So long that even two slips leave nothing else, as long as it begins the same.
const LONG = 13;

function isSlipOf(word: string, name: string): boolean {
  const most = name.length >= LONG && word[0] === name[0] && word[1] === name[1] ? 2 : 1;
  return !WORDS_AS_WELL.has(word) && areSlipsApart(word, name, most);
}

function beforeNumber(
  type: PersonalDataType,
  parts: string,
): readonly (readonly [string, PersonalDataType])[] {
  return wordsIn(parts).map((part) => [part, type] as const);
}
