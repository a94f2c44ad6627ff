import type { PersonalDataType } from '../dutch-reading';
import type { Words } from '../tokens';

/** The sensitive data that the writer asks the reader to give in this conversation. */
export function asksFor(_words: Words): PersonalDataType[] {
  return [];
}
