import { directionByPosition } from './bubble-position';
import type { KnownNames } from './known-names';
import type { Direction, MessageRow, WhatsAppRow } from './whatsapp-row';
import { isYouWord } from './you-word';

/** What two pieces of evidence say; null when neither or both speak. */
function weigh(ours: boolean, theirs: boolean): Direction | null {
  if (ours === theirs) return null;
  return ours ? 'out' : 'in';
}

/** Signal 5. A label that equals the name in the row's own stamp is not "You", so it is theirs. */
function byLabel(row: MessageRow, names: KnownNames): Direction | null {
  const { label } = row;
  if (label === null) return null;
  const stamped = label === row.stamp?.author && !names.own.has(label);
  const ours = isYouWord(label) || names.ownLabels.has(label);
  return weigh(ours, stamped || names.others.has(label) || names.otherLabels.has(label));
}

/** Agent and citizen have the same name, so a name tells nothing here. */
function isShared(name: string | null, names: KnownNames): boolean {
  return name !== null && names.own.has(name) && names.others.has(name);
}

/** Signal 7. A name both sides carry says nothing; an unknown name is theirs only when ours is known. */
function byStampedName(row: MessageRow, names: KnownNames): Direction | null {
  const name = row.stamp?.author ?? null;
  if (name === null) return null;
  const ours = names.own.has(name);
  const theirs = names.others.has(name);
  return ours || theirs ? weigh(ours, theirs) : weigh(false, names.own.size > 0);
}

/**
 * Signal 8. A row without a tail goes on with the run of the row directly before it, when this page shows tails at
 * all and nothing speaks against it: a divider, a system line, a row that is not rendered, another name.
 */
function byRun(row: MessageRow, before: WhatsAppRow | undefined, whose: Direction | null): Direction | null {
  if (whose === null || before?.type !== 'message' || before.nature === 'system') return null;
  if (row.follows !== before.id || row.tail || !row.bubble || !before.bubble) return null;
  const sameName = row.author === null || before.author === null || row.author === before.author;
  const sameLabel = row.label === null || row.label === before.label;
  return sameName && sameLabel ? whose : null;
}

/**
 * Who wrote each row, by the first of the nine signals that answers: 1-4 in the row itself, 5 the hidden label,
 * 6 the visible author, 7 the name in the stamp, 8 the run, 9 the position. Null where none does, and for dividers
 * and system lines.
 */
export function decideDirections(
  rows: readonly WhatsAppRow[],
  names: KnownNames,
  rightToLeft: boolean,
): readonly (Direction | null)[] {
  const showsTails = rows.some((row) => row.type === 'message' && row.tail);
  const decided: (Direction | null)[] = [];
  rows.forEach((row, index) => {
    if (row.type === 'divider' || row.nature === 'system') {
      decided.push(null);
      return;
    }
    decided.push(
      row.direction ??
        byLabel(row, names) ??
        (row.groupMark ? 'in' : null) ??
        byStampedName(row, names) ??
        (showsTails && !isShared(row.author, names)
          ? byRun(row, rows[index - 1], decided[index - 1] ?? null)
          : null) ??
        (row.position && directionByPosition(row.position, rightToLeft)),
    );
  });
  return decided;
}
