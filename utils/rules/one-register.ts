import { read } from '../dutch/read';
import type { BothRegisters } from './define-rule';

/**
 * Where a text is not in the form of address it is written for, as a Dutch sentence with the form and its place in the
 * list; null when all is well. A text that addresses nobody is fine in both.
 */
export function mixedRegister(
  texts: BothRegisters,
): { path: readonly (string | number)[]; why: string } | null {
  for (const form of ['je', 'u'] as const) {
    const at = texts[form].findIndex((text) => !['none', form].includes(read(text).addressForm));
    const other = form === 'je' ? 'u' : 'je';
    if (at >= 0) return { path: [form, at], why: `Hier staat ‘${other}’ in een tekst met ‘${form}’.` };
  }
  return null;
}
