import type { Direction, MessageRow, WhatsAppRow } from './whatsapp-row';

const SHARED_CHAT = /@(?:g\.us|broadcast|newsletter)$/;

/** Whether several people talk here, by what needs no names: ids and the marks that only groups have. */
export function looksLikeGroup(rows: readonly MessageRow[]): boolean {
  return rows.some((row) => row.groupMark || (row.chat !== null && SHARED_CHAT.test(row.chat)));
}

/** Whether the incoming messages carry two or more names. `directions` stands beside `rows`. */
export function hasSeveralSpeakers(
  rows: readonly WhatsAppRow[],
  directions: readonly (Direction | null)[],
): boolean {
  const names = new Set<string>();
  rows.forEach((row, index) => {
    if (row.type === 'message' && directions[index] === 'in' && row.author !== null) names.add(row.author);
  });
  return names.size > 1;
}
