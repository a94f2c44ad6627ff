import type { Conversation } from '../conversation/conversation';
import { writtenAt } from '../conversation/message';
import type { PersonalDataType, Span } from '../dutch/dutch-reading';
import { read } from '../dutch/read';
import { bare } from './private-data';
import { rareNumbers } from './rare-numbers';
import { findSurnames, surnameIn } from './surnames';

/** A rare word in a text, as it compares and where it stands. */
export interface RareWord extends Span {
  readonly word: string;
}

const TELLS_WHO: ReadonlySet<PersonalDataType> = new Set([
  'phone',
  'email',
  'bsn',
  'iban',
  'document-number',
  'licence-plate',
]);
/** So far a text is looked at (UTF-16 units). */
const LOOKED_AT = 5000;

/**
 * Words of a message that hardly occur by chance in another conversation: surnames, numbers, e-mail addresses.
 * Folded: lower case, letters and digits only.
 */
export function rareWords(text: string): readonly string[] {
  return rareIn(text, ['titled', 'own']).map(({ word }) => word);
}

/** The same for the name a console shows; a first name alone is not rare. */
export function rareWordsOfName(shown: string | null): readonly string[] {
  const surname = surnameIn(shown ?? '');
  return surname === null ? [] : [bare(surname)];
}

/** The words of a draft to look for in other conversations: any full name too, but not the name it is signed with. */
export function rareWordsToCheck(draft: string): readonly RareWord[] {
  return rareIn(draft, ['titled', 'pair']);
}

function rareIn(whole: string, kinds: readonly string[]): readonly RareWord[] {
  const text = whole.slice(0, LOOKED_AT);
  const { personalData } = read(text);
  const apart = rareNumbers(text).filter(
    ({ start, end }) => !personalData.some((other) => start < other.end && other.start < end),
  );
  const telling = personalData.filter(({ type }) => TELLS_WHO.has(type));
  const values = [...telling, ...apart].map(({ start, end }) => {
    // One mobile number, with and without its country.
    return { start, end, word: bare(text.slice(start, end)).replace(/^(?:00)?316/, '06') };
  });
  const names = findSurnames(text).filter(({ kind }) => kinds.includes(kind));
  return [...names.map(({ start, end, core }) => ({ start, end, word: bare(core) })), ...values];
}

/** How long ago (ms) a rare word was last seen in one of these conversations; null for never. */
export function tracesOf(
  conversations: readonly Conversation[],
  now: number,
): (word: string) => number | null {
  const last = new Map<string, number>();
  const see = (words: readonly string[], at: number) => {
    for (const word of words) last.set(word, Math.max(last.get(word) ?? 0, at));
  };
  for (const { citizenName, messages } of conversations) {
    for (const message of messages) {
      see([...rareWords(message.text), ...rareWordsOfName(citizenName)], writtenAt(message));
    }
  }
  return (word) => {
    const at = last.get(bare(word));
    return at === undefined ? null : now - at;
  };
}
