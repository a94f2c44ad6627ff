import { gapBefore } from '../gap-before';
import type { Sentence, Words } from '../tokens';

// "In utrecht kun je", "bij de buren hoef je", "in andere gemeenten krijg je"; not "in principe", "bij de balie".
const THERE =
  /^ (?:maar |want )?(?:vroeger |toen )?(?:in|op|bij) (?!principe |overleg |totaal |beginsel |de regel |het stadhuis |de balie )(?:(?:een |de |elke )?andere? [^ ]+ |(?:de )?(?:buren|buurgemeente|gemeente hiernaast|gemeente verderop)(?: in [^ ]+)? |het buitenland |(?:st |den |de )?[^ ]{3,} )(?:[^ ]+ )?[^ ]{2,} je /;
const OPENS = new Set(['in', 'op', 'bij', 'maar', 'want', 'vroeger', 'toen']);
const HERE = / (?:hier|waarom|bij jullie) /;
const WRITER = /^(?:ik|mij|me|mijn|jullie|niet|wel|moet|moeten)$/;
const FAR = 40;

/** "In utrecht kun je gratis parkeren, hier betaal ik me scheel": the writer tells how it is for everyone in another place. */
export function isElsewhere({ text, tokens }: Words, { first, last }: Sentence, at: number): boolean {
  if (last - first > FAR || at - first > 9 || !OPENS.has(tokens[first]?.word ?? '')) return false;
  const before = ` ${tokens
    .slice(first, at + 1)
    .map(({ word }) => word)
    .join(' ')} `;
  if (!THERE.test(before)) return false;
  for (let here = at + 2; here < last; here++) {
    const apart = gapBefore(text, tokens, here) !== ' ';
    if (!apart && !/^(?:en|maar|terwijl)$/.test(tokens[here]?.word ?? '')) continue;
    const rest = tokens.slice(here, last).map(({ word }) => word);
    if (!HERE.test(` ${rest.slice(0, 3).join(' ')} `)) continue;
    return (
      rest.some((word) => WRITER.test(word)) &&
      !rest.some((word) => /^(?:je|jij|jou|jouw|u|uw|helaas)$/.test(word))
    );
  }
  return false;
}
