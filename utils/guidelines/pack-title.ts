import { builtInPack } from './built-in-packs';
import type { PackChoice } from './pack-choice';

/** A pack as people know it. */
export function packTitle(choice: PackChoice): string {
  return typeof choice === 'string' ? (builtInPack(choice)?.title ?? choice) : choice.title;
}
