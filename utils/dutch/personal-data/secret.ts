import type { Span } from '../dutch-reading';
import { findPasswords } from './password';
import { findCodes } from './secret-code';
import type { Signs } from './signs';

/** The values of passwords, pins and one-time codes. The word alone ("wachtwoord vergeten") is harmless. */
export function findSecret(text: string, { digits, mixed }: Signs): Span[] {
  // A code of fewer digits has letters beside them.
  return [...findPasswords(text), ...(digits > 2 || mixed ? findCodes(text) : [])];
}
