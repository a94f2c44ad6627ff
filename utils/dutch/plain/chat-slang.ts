import type { Words } from '../tokens';
import { CHAT_SLANG } from './lexicons/chat-slang';
import { findLinks, within } from './links';
import type { ChatSlang } from './plain-reading';

const LONGEST = 12;
let known: ReadonlyMap<string, string | null> | undefined;
// By the length of a word and its first sign: whether any chat language looks like that.
const looks = new Set<number>();

/** Chat language in a normal text ("ff", "idd", "w8"), not in quotations or links; capitals make it a name or a code. */
export function findChatSlang({ text, tokens }: Words): ChatSlang[] {
  known ??= compile();
  const inLink = within(findLinks(text));
  const found: ChatSlang[] = [];
  for (const { start, end, quoted } of tokens) {
    if (end - start > LONGEST || !looks.has(lookOf(text, start, end)) || quoted || inLink(start)) continue;
    const typed = text.slice(start, end);
    const written = known.get(typed.toLowerCase());
    if (
      written === undefined ||
      (typed.length > 1 && typed === typed.toUpperCase() && /\p{Lu}{2}/u.test(typed) && !LOUD.has(typed))
    )
      continue;
    found.push({ start, end, written });
  }
  return found;
}

// In capitals these are still chat language.
const LOUD = new Set(['OMG', 'LOL', 'WTF', 'THX', 'W8', 'XX', 'XXX', 'YOLO', 'LMAO', 'FF', 'IDD']);

function compile(): ReadonlyMap<string, string | null> {
  const words = new Map(CHAT_SLANG.map(parse));
  for (const word of words.keys()) looks.add(lookOf(word, 0, word.length));
  return words;
}

/** The length of a word and its first sign as one number; capitals look like small letters. */
function lookOf(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  return (end - start) * 128 + (code > 64 && code < 91 ? code + 32 : code & 127);
}

function parse(entry: string): readonly [string, string | null] {
  const [typed = '', written] = entry.split(' = ');
  return [typed, written ?? null];
}
