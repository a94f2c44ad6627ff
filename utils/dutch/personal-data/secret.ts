import type { Span } from '../dutch-reading';
import { findPasswords } from './password';
import { findCodes } from './secret-code';
import type { Signs } from './signs';

// A code of fewer digits has letters beside them, or is nothing but capitals.
const SPELT = /[A-Z]{4}/;

/** The values of passwords, pins and one-time codes. The word alone ("wachtwoord vergeten") is harmless. */
export function findSecret(text: string, signs: Signs): Span[] {
  const { digits, mixed } = signs;
  return [...findPasswords(text), ...(digits > 2 || mixed || SPELT.test(text) ? findCodes(text, signs) : [])];
}
