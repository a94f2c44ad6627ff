import { languageOf, NO_TIME, type ShownTime } from './read-time';
import { parseWrittenMoment } from './written-moment';

const LONGEST_NAME = 120;

/**
 * What an attribute such as "At 12 May 2026, 14:05, Noor: Hello" says before the row's own words: everything between the last
 * comma and the colon is the name, whatever the language around it. Null where it does not end with those words.
 */
export function readLabel(
  row: Element,
  attribute: string,
  text: string,
): { readonly name: string | null; readonly time: ShownTime } | null {
  const label = fold(row.getAttribute(attribute) ?? '');
  const words = fold(text);
  if (words === '' || !label.endsWith(words)) return null;
  const before = label.slice(0, label.length - words.length).trim();
  if (!before.endsWith(':')) return null;
  const comma = before.lastIndexOf(', ');
  if (comma < 0) return null;
  const name = before
    .slice(comma + 2, -1)
    .trim()
    .slice(0, LONGEST_NAME);
  const moment = parseWrittenMoment(before.slice(0, comma), languageOf(row));
  return { name: name || null, time: { ...NO_TIME, ...moment } };
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
