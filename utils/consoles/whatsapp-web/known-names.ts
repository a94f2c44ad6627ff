import type { Direction, MessageRow } from './whatsapp-row';

/** Whom a name or label belongs to, as far as rows that are sure of their direction tell. */
export interface KnownNames {
  /** Names of the agent, also those learnt in other chats of this tab. */
  readonly own: ReadonlySet<string>;
  /** Names of others in this chat. */
  readonly others: ReadonlySet<string>;
  readonly ownLabels: ReadonlySet<string>;
  readonly otherLabels: ReadonlySet<string>;
}

/**
 * Collects the names on rows that signals 1 to 4 decide, and those of visible authors. Adds the agent's names to
 * `ownNames`. `title` is the chat's title when it names one person.
 */
export function learnNames(
  rows: readonly MessageRow[],
  title: string | null,
  ownNames: Set<string>,
): KnownNames {
  const others = new Set<string>(title === null ? [] : [title]);
  const ownLabels = new Set<string>();
  const otherLabels = new Set<string>();
  for (const row of rows) {
    if (row.nature === 'system') continue;
    const sure: Direction | null = row.direction ?? (row.groupMark ? 'in' : null);
    if (sure === null) continue;
    const stamped = row.stamp?.author ?? null;
    if (row.direction === 'out' && stamped !== null) ownNames.add(stamped);
    if (sure === 'in' && row.author !== null) others.add(row.author);
    if (row.label !== null) (sure === 'out' ? ownLabels : otherLabels).add(row.label);
  }
  return { own: ownNames, others, ownLabels, otherLabels };
}
