import type { Span } from '../dutch-reading';
import { findPasswords } from './password';
import { findCodes } from './secret-code';
import { andAnother, findInWords } from './secret-in-words';
import type { Signs } from './signs';

// A code of fewer digits has letters beside them, or is nothing but capitals.
const SPELT = /[A-Z]{4}/;

// One test for all of them: most messages are about none of this.
const MAY_HOLD =
  /w(?:acht|w|8|ag|'d|ifi)|pas+[wp]|log|aanmeld|gebruiker|user|netw|account|code|pin|puk|cv[cv]|tan|combinatie|cijfers|sms|digid|kluis|kastje|slot|box|alarm|toets|invoer|druk|deur|poort|hek|slagb|kelder|berging|schuur|garage|portiek|ingang|paneel|stalling|authent|token|reader|2fa|lezer|evraag/i;

/** The values of passwords, pins and one-time codes. The word alone ("wachtwoord vergeten") is harmless. */
export function findSecret(text: string, signs: Signs): Span[] {
  if (!MAY_HOLD.test(text)) return [];
  const { digits, mixed } = signs;
  const named = [
    ...findPasswords(text),
    ...(digits > 2 || mixed || SPELT.test(text) ? findCodes(text, signs) : []),
  ];
  return [...findInWords(text), ...named, ...andAnother(text, named)];
}
