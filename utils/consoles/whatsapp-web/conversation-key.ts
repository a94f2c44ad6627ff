import type { MessageRow } from './whatsapp-row';

/**
 * Which conversation this is: the chat in the rows' ids (older builds), when they all agree, else the title.
 * Null when neither is there. Two contacts may share a title; nothing on a current page tells them apart.
 */
export function conversationKey(rows: readonly MessageRow[], title: string | null): string | null {
  let chat: string | null = null;
  for (const row of rows) {
    if (row.chat === null || row.chat === chat) continue;
    if (chat !== null) return title;
    chat = row.chat;
  }
  return chat ?? title;
}
