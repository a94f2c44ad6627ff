import type { PartName } from './profile';

/**
 * Whether the page can be read. `waiting` is not a fault: the program is still loading, no conversation is
 * open, or one has just been opened. `broken` names the part that is not where the profile says.
 */
export type Health =
  | { readonly state: 'waiting'; readonly reason: 'loading' | 'no-conversation' | 'settling' }
  | { readonly state: 'reading' }
  | { readonly state: 'broken'; readonly part: PartName };

export function sameHealth(a: Health, b: Health): boolean {
  if (a.state === 'broken') return b.state === 'broken' && a.part === b.part;
  if (a.state === 'waiting') return b.state === 'waiting' && a.reason === b.reason;
  return b.state === 'reading';
}
