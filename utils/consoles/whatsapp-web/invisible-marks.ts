/** Direction marks and isolates, zero-width spaces and the byte order mark: they show nothing and break comparisons. */
const INVISIBLE = /[\u200b\u200e\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** A name or title as people read it: no invisible marks, white space folded. For comparing and showing, not for messages. */
export function stripMarks(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
