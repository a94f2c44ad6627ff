import type { Words } from '../tokens';
import { CHAT_SLANG } from './lexicons/chat-slang';
import { findLinks, within } from './links';
import type { ChatSlang } from './plain-reading';

const LONGEST = 12;
let known: ReadonlyMap<string, string | null> | undefined;

/** Chat language in a normal text ("ff", "idd", "w8"), not in quotations or links; capitals make it a name or a code. */
export function findChatSlang({ text, tokens }: Words): ChatSlang[] {
  known ??= new Map(CHAT_SLANG.map(parse));
  const inLink = within(findLinks(text));
  const found: ChatSlang[] = [];
  for (const { start, end, quoted } of tokens) {
    if (quoted || end - start > LONGEST || inLink(start)) continue;
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

function parse(entry: string): readonly [string, string | null] {
  const [typed = '', written] = entry.split(' = ');
  return [typed, written ?? null];
}
