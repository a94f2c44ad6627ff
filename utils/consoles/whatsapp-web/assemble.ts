import type { Author, ShownMessage } from '../../conversation/message';
import type { AssembledRows, RowSurroundings } from '../profile';
import { conversationKey } from './conversation-key';
import { decideDirections } from './decide-directions';
import { hasSeveralSpeakers, looksLikeGroup } from './group-chat';
import { isPhoneNumber, readTitle, readTyping, showsGroupIcon } from './header-words';
import { learnNames } from './known-names';
import { kindOf } from './row-kind';
import { sentTimes } from './sent-times';
import type { Direction, MessageRow, WhatsAppRow } from './whatsapp-row';

function authorOf(row: MessageRow, direction: Direction | null): Author {
  if (row.nature === 'system') return 'system';
  if (direction === null) return 'unknown';
  return direction === 'in' ? 'citizen' : 'agent';
}

/** Puts the rows of the open chat together: authors, times, title, group. Unsure stays `unknown` or null. */
export function assemble(rows: readonly WhatsAppRow[], around: RowSurroundings): AssembledRows {
  const written = rows.filter((row) => row.type === 'message');
  const title = readTitle(around.header);
  const groupSign = looksLikeGroup(written) || showsGroupIcon(around.header);
  const names = learnNames(written, groupSign ? null : title, around.ownNames);
  const directions = decideDirections(rows, names, around.rightToLeft);
  const times = sentTimes(rows, around.locale, around.now);
  const group = groupSign || hasSeveralSpeakers(rows, directions);
  const messages = new Map<string, ShownMessage>();
  rows.forEach((row, index) => {
    if (row.type === 'divider' || messages.has(row.id)) return;
    messages.set(row.id, {
      id: row.id,
      author: authorOf(row, directions[index] ?? null),
      text: row.text,
      sentAt: times[index] ?? null,
      kind: kindOf(row),
    });
  });
  return {
    key: conversationKey(written, title),
    citizenName: group || title === null || isPhoneNumber(title) ? null : title,
    group,
    messages: [...messages.values()],
    citizenTyping: readTyping(around.header),
  };
}
