const TITLES = new Set(['mevrouw', 'meneer', 'mevr', 'mw', 'dhr', 'heer', 'familie', 'fam', 'de']);

/**
 * How to greet somebody by the name their console shows.
 * @returns `first` for the informal greeting ("Sanne"), `full` for the polite one ("mevrouw Smit", "Sanne de Vries");
 * null where the name is not one to greet by: a number, a single letter, or mostly signs
 */
export function greetingNames(shown: string | null): { first: string; full: string } | null {
  const name = (shown ?? '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^\p{L}\p{M}'’. -]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const words = name.split(' ');
  const start = words[0] ?? '';
  if (start.length < 2 || name.length > 40 || /\d/.test(shown ?? '')) return null;
  const titled = TITLES.has(start.toLowerCase().replace('.', ''));
  const full = titled ? start.toLowerCase() + name.slice(start.length) : name;
  return { first: titled ? full : start, full };
}
