import type { Span } from '../dutch-reading';
import { findPasswords } from './password';
import { findCodes } from './secret-code';

/** The values of passwords, pins and one-time codes. The word alone ("wachtwoord vergeten") is harmless. */
export function findSecret(text: string): Span[] {
  return [...findPasswords(text), ...findCodes(text)];
}
