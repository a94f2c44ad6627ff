import * as z from 'zod/mini';

/** A colour, a size, a number or font names: nothing that could fetch, or end the line it stands in. */
const VALUE =
  /^(?:#[0-9a-f]{3,8}|(?:rgb|hsl|oklch)a?\([\d\s.,%/a-z-]{1,60}\)|-?[\d.]{1,10}(?:px|rem|em|%)?|[\p{L}\d\s,"'-]{1,200})$/iu;

const tokenName = z.string().check(z.regex(/^--basis-[a-z0-9-]{1,80}$/));
const tokenValue = z.string().check(z.regex(VALUE), z.maxLength(200));

/** An organisation's look: basis tokens of NL Design System, by their names. */
export const themeSchema = z.record(tokenName, tokenValue);
export type Theme = z.infer<typeof themeSchema>;

/** What the desk draws text with, and on what. */
const PAIRS = [
  ['--basis-color-default-color-document', '--basis-color-default-bg-document'],
  ['--basis-color-default-color-subtle', '--basis-color-default-bg-document'],
  ['--basis-color-action-1-color-default', '--basis-color-default-bg-document'],
  ['--basis-color-action-1-color-hover', '--basis-color-action-1-bg-subtle'],
  ['--basis-color-negative-color-default', '--basis-color-default-bg-document'],
] as const;
/** WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5;

/** A pair of tokens that cannot be read on one another; null when all can, as far as their colours are written out. */
export function hardToRead(
  theme: Theme,
): { readonly text: string; readonly on: string; readonly ratio: number } | null {
  for (const [text, on] of PAIRS) {
    const [ink, paper] = [luminance(theme[text]), luminance(theme[on])];
    if (ink === null || paper === null) continue;
    const ratio = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
    if (ratio < LEAST_CONTRAST) return { text, on, ratio };
  }
  return null;
}

/** The tokens as a style sheet. Who chose colours for the whole browser keeps them. */
export function themeCss(theme: Theme): string {
  const tokens = Object.entries(theme).map(([name, value]) => `${name}: ${value};`);
  return tokens.length === 0
    ? ''
    : `@media (forced-colors: none) { :root { color-scheme: light; ${tokens.join(' ')} } }`;
}

/** Relative luminance of "#rgb" or "#rrggbb" (WCAG 2.2); null for what is written otherwise. */
function luminance(colour: string | undefined): number | null {
  const hex = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(colour ?? '');
  if (!hex) return null;
  const full = hex[2] ?? [...(hex[1] ?? '')].map((digit) => digit + digit).join('');
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
