import { hardToRead, type Theme, themeSchema } from './theme';

export type ReadTheme =
  | {
      readonly ok: true;
      readonly theme: Theme /** Basis tokens whose value could not be used. */;
      readonly dropped: number;
    }
  | { readonly ok: false; readonly why: 'no-tokens' | 'too-large' }
  | { readonly ok: false; readonly why: 'hard-to-read'; readonly text: string; readonly on: string };

const MOST_CHARACTERS = 1_000_000;
/** A custom property and its value, wherever it stands in a style sheet. */
const TOKEN = /(--[a-z0-9-]{1,120}):\s{0,20}([^;{}]{1,300});/g;
const MOST_STEPS = 8;

/**
 * Takes the basis tokens out of a theme of NL Design System: the style sheet that its package publishes. Tokens that point
 * to others of the same sheet are followed; of one that is there twice the first counts, which is the light look.
 */
export function readTheme(css: string): ReadTheme {
  if (css.length > MOST_CHARACTERS) return { ok: false, why: 'too-large' };
  const all = new Map<string, string>();
  for (const [, name = '', value = ''] of css.matchAll(TOKEN))
    if (!all.has(name)) all.set(name, value.trim());
  const basis = [...all.keys()].filter((name) => name.startsWith('--basis-'));
  if (basis.length === 0) return { ok: false, why: 'no-tokens' };
  const theme: Record<string, string> = {};
  for (const name of basis) {
    const token = themeSchema.safeParse({ [name]: follow(all, name) });
    if (token.success) Object.assign(theme, token.data);
  }
  if (Object.keys(theme).length === 0) return { ok: false, why: 'no-tokens' };
  const hard = hardToRead(theme);
  return hard
    ? { ok: false, why: 'hard-to-read', text: hard.text, on: hard.on }
    : { ok: true, theme, dropped: basis.length - Object.keys(theme).length };
}

function follow(all: ReadonlyMap<string, string>, name: string): string {
  let value = all.get(name) ?? '';
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = /^var\((--[a-z0-9-]{1,120})\)$/.exec(value)?.[1];
    if (next === undefined) break;
    value = all.get(next) ?? '';
  }
  return value;
}
