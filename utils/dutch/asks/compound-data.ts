import type { PersonalDataType } from '../dutch-reading';
import type { Found } from '../phrase-index';
import type { Words } from '../tokens';
import type { Label } from './ask-phrases';

const SHORTEST = 7;
/** How the name of data ends when something is put before it: "domicilie-adres", "spaarrekeningnummer". */
const ENDINGS: readonly (readonly [PersonalDataType, string])[] = [
  ['email', 'mailadres'],
  ['email', 'mail-adres'],
  ['street-address', 'adres'],
  ['iban', 'rekeningnummer'],
  ['iban', 'zichtrekening'],
  ['iban', 'spaarrekening'],
  ['phone', 'telefoonnummer'],
  ['phone', 'gsm-nummer'],
  ['phone', 'gsmnummer'],
  ['secret', 'wachtwoord'],
  ['secret', 'pincode'],
  ['secret', 'inlogcode'],
  ['secret', 'toegangscode'],
  ['date-of-birth', 'geboortedatum'],
  ['licence-plate', 'kenteken'],
];
// Nobody lives there.
const NO_HOME = /(?:web|ip|internet|bezoek|retour)-?adres$/;

const MAY_HOLD = /[\p{L}-](?:adres|rekening|nummer|wachtwoord|code|geboortedatum|kenteken)/iu;
const NONE: readonly never[] = [];

/** Data whose name is put together in a way that no list holds. */
export function compoundData({ text, tokens }: Words): readonly Found<Label>[] {
  if (!MAY_HOLD.test(text)) return NONE;
  const found: Found<Label>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.word.length < SHORTEST) continue;
    const { word, sentence } = token;
    for (const [type, ending] of ENDINGS) {
      if (!word.endsWith(ending)) continue;
      // Without anything before it the lexicon knows it.
      const known = word.length === ending.length || (ending === 'adres' && NO_HOME.test(word));
      if (!known) found.push({ label: { kind: 'data', type }, from: at, to: at + 1, sentence });
      break;
    }
  }
  return found;
}
