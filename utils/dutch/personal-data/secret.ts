import type { Span } from '../dutch-reading';
import { findPasswords } from './password';
import { findCodes } from './secret-code';
import { andAnother, findInWords } from './secret-in-words';
import type { Signs } from './signs';

// A code of fewer digits has letters beside them, or is nothing but capitals.
const SPELT = /[A-Z]{4}/;

/** The values of passwords, pins and one-time codes. The word alone ("wachtwoord vergeten") is harmless. */
export function findSecret(text: string, signs: Signs): Span[] {
  const { digits, mixed } = signs;
  const named = [
    ...findPasswords(text),
    ...(digits > 2 || mixed || SPELT.test(text) ? findCodes(text, signs) : []),
  ];
  return [...findInWords(text), ...named, ...andAnother(text, named)];
}
