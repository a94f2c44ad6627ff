import { anyWord } from '../any-word';
import type { Span } from '../dutch-reading';
import { findLikelyCodes } from './likely-code';
import { findLockCodes } from './lock-code';
import { findPasswords } from './password';
import { findCodes } from './secret-code';
import { andAnother, findInWords } from './secret-in-words';
import { findShownCodes } from './shown-code';
import type { Signs } from './signs';
import { findSpeltPasswords } from './spelt-password';

// A code of fewer digits has letters beside them, or is nothing but capitals.
const SPELT = /[A-Z]{4}/;

// One test for all of them: most messages are about none of this.
const mayHold = anyWord(
  /w(?:acht(?:[wzi]|$)|w|8|ag|'d|ifi)|pw|pas|log|aanmeld|gebruik|user|netw|account|code|pin|puk|cv[cv]|tan|combinatie|cijfers|sms|digid|kluis|kast|slot|box|safe|alarm|toets|invoer|druk|deur|poort|hek|slagb|kelder|berging|schuur|garage|portiek|ingang|paneel|stalling|authent|token|reader|2fa|lezer|vraag|geheime|^app$|-app$|scherm|brief|beeld|koffer|fiets|telefoon|tablet|i-?pad|voicemail|geblok|sterk|veilig|open|koppel|activ|achterop|veranderd|gewijzigd|probeer|^mee$|intercom|beneden|lift|letters|kom|kwam|pand|router|modem|zwak|toegang/,
);
// Between the words, and in words that only so look like a password.
const HAS_SIGNS = /[#*]|[a-z][!$%&_]\d/i;

/** The values of passwords, pins and one-time codes. The word alone ("wachtwoord vergeten") is harmless. */
export function findSecret(text: string, signs: Signs): Span[] {
  const { digits, mixed } = signs;
  if (!mixed && !mayHold(signs.words) && !HAS_SIGNS.test(text)) return [];
  const coded = digits > 2 || mixed || SPELT.test(text);
  const spelt = findSpeltPasswords(text, signs);
  const named = [
    ...spelt,
    ...findPasswords(text, signs, spelt.length > 0),
    ...(coded
      ? [...findLockCodes(text, signs), ...findCodes(text, signs), ...findShownCodes(text, signs)]
      : []),
  ];
  const likely = coded && mayHold(signs.words) ? findLikelyCodes(text, signs.words) : [];
  return [...findInWords(text, signs), ...named, ...andAnother(text, named), ...likely];
}
