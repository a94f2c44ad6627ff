/**
 * A class name that looks generated, the same for the same name in every run. Sources and style sheets use readable names
 * (`.s-bubble`); what reaches the page is `.x1k4f0z`, so that no test can lean on it.
 */
export function generated(name: string): string {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `x${hash.toString(36)}`;
}

/** Several generated names as one class attribute. */
export function classes(...names: string[]): string {
  return names.map(generated).join(' ');
}

/** The style sheet with its readable names replaced. */
export function withGeneratedNames(css: string): string {
  return css.replace(/\.s-([a-z-]+)/g, (_, name: string) => `.${generated(name)}`);
}
