/** Longer than any template message may be (UTF-16 units). */
const LIMIT = 2_000;

/** Whether a draft is one of these approved texts, with anything in the place of {{1}}, {{name}}. Linear in the draft. */
export function followsTemplate(draft: string, templates: readonly string[]): boolean {
  const text = plain(draft);
  return templates.some((template) => {
    const parts = template
      .slice(0, LIMIT)
      .split(/\{\{[^{}]*\}\}/)
      .map(plain);
    const [first = '', ...others] = parts;
    const last = others.pop();
    if (first === '' && others.every((part) => part === '') && !last) return false;
    if (last === undefined) return text === first;
    if (!text.startsWith(first) || !text.slice(first.length).endsWith(last)) return false;
    let at = first.length;
    return others.every((part) => {
      const found = text.indexOf(part, at);
      at = found + part.length;
      return found >= 0 && at <= text.length - last.length;
    });
  });
}

/** As it compares: white space and capitals do not matter. */
function plain(text: string): string {
  return text.slice(0, LIMIT).toLowerCase().replace(/\s+/g, ' ').trim();
}
