import type { AddressForm } from '../../conversation/address';
import type { AddressWord } from '../dutch-reading';

/** The form these words add up to. */
export function addressFormOf(words: readonly AddressWord[]): AddressForm {
  const u = words.some((word) => word.register === 'u');
  const je = words.some((word) => word.register === 'je');
  if (u && je) return 'mixed';
  if (u) return 'u';
  return je ? 'je' : 'none';
}
