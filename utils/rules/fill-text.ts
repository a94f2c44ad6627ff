import type { Register } from '../conversation/address';
import type { BothRegisters } from './define-rule';

/**
 * The first variant of which every {placeholder} is known and not empty, filled in.
 * Null when there is none: half a sentence never reaches the screen.
 */
export function fillText(
  texts: BothRegisters,
  register: Register,
  values: Readonly<Record<string, string>>,
): string | null {
  for (const variant of texts[register]) {
    const names = [...variant.matchAll(/\{([^{}]+)\}/g)].map((found) => found[1] ?? '');
    if (names.every((name) => Object.hasOwn(values, name) && values[name] !== '')) {
      return variant.replaceAll(/\{([^{}]+)\}/g, (whole, name: string) => values[name] ?? whole);
    }
  }
  return null;
}
