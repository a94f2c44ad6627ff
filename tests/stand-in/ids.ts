import type { Build, Chat, NewMessage } from './model';

let counter = 0;

/** A bare id as the current page has: hexadecimal and without meaning; the same in every run. */
function bareId(): string {
  counter += 1;
  let state = counter * 0x9e3779b1;
  let id = '3EB0';
  while (id.length < 20) {
    state = Math.imul(state ^ (state >>> 15), 0x85ebca6b) + counter;
    id += (state >>> 24).toString(16).padStart(2, '0').toUpperCase();
  }
  return id.slice(0, 20);
}

/** The id of a row in either generation. */
export function rowId(chat: Chat, message: NewMessage, build: Build): string {
  if (build === 'mid-2026') return bareId();
  const own = message.author === 'agent';
  const host = chat.group ? `${chat.id}@g.us` : `${chat.id}@c.us`;
  const member = chat.group && !own ? `_${(message.name ?? chat.title).length + 31_610_000_000}@c.us` : '';
  return `${own}_${host}_${bareId()}${member}`;
}
