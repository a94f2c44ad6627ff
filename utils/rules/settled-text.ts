import type { Channel } from '../conversation/channel';
import { bare } from './private-data';

/** All words an organisation settled for a channel: names, numbers, facts, quick replies. */
export interface SettledText {
  /** As they were typed, a line each. */
  readonly text: string;
  /** Letters and digits only, lower case, a bar between two texts. */
  readonly bare: string;
}

const known = new WeakMap<Channel, SettledText>();

/** What the organisation itself says never tells one citizen from another. Memoised per channel object. */
export function settledText(channel: Channel): SettledText {
  const before = known.get(channel);
  if (before) return before;
  const texts = stringsIn(channel);
  const made = { text: texts.join('\n'), bare: texts.map(bare).join('|') };
  known.set(channel, made);
  return made;
}

/** Whether a draft is one of the channel's quick replies, unchanged but for white space, signs and what was filled in. */
export function isQuickReply(draft: string, { quickReplies }: Channel): boolean {
  if (quickReplies.length === 0) return false;
  const sent = bare(draft);
  return sent !== '' && quickReplies.some(({ je, u }) => isFilledIn(je, sent) || isFilledIn(u, sent));
}

/** For a {placeholder} a name, a price or a link was put in, or nothing. */
const MOST_FILLED = 80;

function isFilledIn(reply: string, sent: string): boolean {
  const [first = '', ...parts] = reply.split(/\{[^{}]*\}/).map(bare);
  if (first + parts.join('') === '' || !sent.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts) {
    const found = sent.indexOf(part, at);
    if (found < 0 || found - at > MOST_FILLED) return false;
    at = found + part.length;
  }
  return parts.at(-1) === '' ? sent.length - at <= MOST_FILLED : at === sent.length;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
