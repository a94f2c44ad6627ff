import type { Doubt, PartName } from './profile';

/**
 * Whether the page can be read. `waiting` is not a fault: the program is still loading, no console is in sight yet
 * (`unseen`), no conversation is open, one has just been opened, or the composer writes a note for colleagues. `composer-only`: the page does not tell
 * well enough who said what, and only the agent's own draft is looked at. `broken` names the part that is not where the
 * profile says.
 */
export type Health =
  | {
      readonly state: 'waiting';
      readonly reason: 'loading' | 'unseen' | 'no-conversation' | 'settling' | 'note';
    }
  | { readonly state: 'reading' }
  | { readonly state: 'composer-only'; readonly doubt: Doubt }
  | { readonly state: 'broken'; readonly part: PartName };

export function sameHealth(a: Health, b: Health): boolean {
  if (a.state === 'broken') return b.state === 'broken' && a.part === b.part;
  if (a.state === 'waiting') return b.state === 'waiting' && a.reason === b.reason;
  if (a.state === 'composer-only') return b.state === 'composer-only' && a.doubt === b.doubt;
  return b.state === 'reading';
}
