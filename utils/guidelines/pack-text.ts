import type { PackProblem } from './pack-problem';

/** A pack of 1 MB holds all that people ever wrote down; more is a mistake, or meant to keep us busy. */
const MOST_BYTES = 1_048_576;
/** No pack goes deeper; what does is never walked to its end. */
const DEEPEST = 12;

export type ParsedPack =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: PackProblem };

/** Reads the text of a pack file. One that is too large is refused before it is looked at. */
export function parsePackText(text: string): ParsedPack {
  if (text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES)
    return refused('Dit bestand is groter dan 1 MB. Dat kan geen pakket zijn.');
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return refused(`Dit bestand is geen geldige JSON${lineOf(text, error)}.`);
  }
}

/** Where the browser says that it stopped reading: ", regel 3"; nothing when it does not say. */
function lineOf(text: string, error: unknown): string {
  const told = error instanceof Error ? error.message : '';
  const line = /line (\d{1,7})/.exec(told)?.[1];
  if (line !== undefined) return `, regel ${line}`;
  const position = /position (\d{1,8})/.exec(told)?.[1];
  return position === undefined ? '' : `, regel ${text.slice(0, Number(position)).split('\n').length}`;
}

function refused(why: string): ParsedPack {
  return { ok: false, problem: { path: [], why } };
}

/** What makes a value unfit to be looked at further: names that mean something to the language, or endless depth. */
export function structureProblem(value: unknown): PackProblem | null {
  const open: { readonly value: unknown; readonly path: readonly PropertyKey[] }[] = [{ value, path: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value: now, path } = next;
    if (typeof now !== 'object' || now === null) continue;
    if (path.length >= DEEPEST) return { path: path.slice(0, 3), why: 'Hier staan te veel lagen in elkaar.' };
    const list = Array.isArray(now);
    for (const [key, inner] of Object.entries(now)) {
      if (key === '__proto__')
        return { path: [...path, key], why: 'Deze naam mag niet in een pakket staan.' };
      open.push({ value: inner, path: [...path, list ? Number(key) : key] });
    }
  }
  return null;
}
