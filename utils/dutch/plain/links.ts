import type { Span } from '../dutch-reading';

const CHUNK = /\S+/g;
const LINK =
  /^["'(<[]*(?:https?:|www\.|mailto:)|@|[\p{L}\p{N}-]\.(?:nl|be|com|eu|org|net|info|frl|amsterdam)(?:$|[/?#.,;:!)"'\]>])/iu;
const MARK = /[.:@]/;
// Without one of these no link stands in a text: most dots and colons end something.
const SIGN = /[.:]\S|@|www\.|https?:|mailto:/i;
const MAX_CHUNK = 2_000;
const NONE: readonly never[] = [];
// Several readers leave the links out of one text, one after another.
let last: { readonly text: string; readonly links: readonly Span[] } = { text: '', links: NONE };

/** Web and e-mail addresses in a normal text: not the writer's words. Linear. */
export function findLinks(text: string): readonly Span[] {
  if (!SIGN.test(text)) return NONE;
  if (last.text !== text) last = { text, links: linksIn(text) };
  return last.links;
}

function linksIn(text: string): readonly Span[] {
  const links: Span[] = [];
  for (const match of text.matchAll(CHUNK)) {
    if (MARK.test(match[0]) && LINK.test(match[0].slice(0, MAX_CHUNK)))
      links.push({ start: match.index, end: match.index + match[0].length });
  }
  return links;
}

/** Tells, for places asked in rising order, whether they stand in one of these spans. */
export function within(spans: readonly Span[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) <= at;
  };
}
