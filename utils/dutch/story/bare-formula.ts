import type { Span } from '../dutch-reading';
import { wordSet } from '../lexicons/word-list';
import { prepareText } from '../prepared-text';
import type { Token } from '../tokens';

/** Words that make a formula longer, and say no more. */
const FILL = wordSet(
  'ja nou oke ok ah oh ach hoor heel erg echt goed best zeker wel ook natuurlijk helemaal volkomen volledig absoluut zeer alleszins ergens en inderdaad uiteraard',
);
const FORMULAS = wordSet(
  'begrijpelijk|is begrijpelijk|dat is begrijpelijk|dit is begrijpelijk|ik begrijp het|ik snap het|we begrijpen het|we snappen het|begrijpen we|snappen we|ik begrijp je|ik begrijp u|ik snap je|ik snap u|ik begrijp dat|ik snap dat|dat begrijp ik|dat snap ik|dit begrijp ik|begrijp ik|snap ik|dat begrijpen we|dat snappen we|dat kan ik me voorstellen|kan ik me voorstellen|ik kan me dat voorstellen|ik kan het me voorstellen|dat kunnen we ons voorstellen|dat kan ik begrijpen|ik kan dat begrijpen|ik kan het begrijpen'
    .replaceAll(' ', '_')
    .replaceAll('|', ' '),
);
/** Each formula holds one of these; most sentences hold none. */
const HEARTS = wordSet('begrijpelijk begrijp begrijpen snap snappen voorstellen');
const GREETS = wordSet('hallo hoi dag beste hey goedemorgen goedemiddag goedenavond sorry');
const SAME: ReadonlyMap<string, string> = new Map([
  ['wij', 'we'],
  ['mij', 'me'],
  ['jou', 'je'],
]);
/** How a sentence goes on that leaves the feeling behind. */
const MOVES_ON = wordSet('maar echter alleen helaas toch u je jij wel dan daarom');
const OWN_ACTION = wordSet('ik we wij dan');
const PAUSE = /[,;:–]|\s-\s/;

/** A clause as its words without fillers. */
interface Clause {
  readonly tokens: readonly Token[];
  readonly telling: readonly string[];
}

/**
 * Where a draft says that it understands, and not what ("Ik begrijp het. U moet …"). Null when it does not, when the
 * rest of the sentence says what is understood, or when it answers an instruction ("Ik begrijp het, ik pas het aan").
 */
export function findBareFormula(text: string): Span | null {
  const { normal, words } = prepareText(text);
  for (const [number, { first, last, asks }] of words.sentences.entries()) {
    const tokens = words.tokens.slice(first, last);
    if (asks || !tokens.some(({ word }) => HEARTS.has(word))) continue;
    const clauses = clausesOf(words.text, tokens);
    const at = clauses.findIndex(({ telling }) => FORMULAS.has(telling.join('_')));
    const found = clauses[at];
    if (!found || clauses.slice(0, at).some(({ telling: [word] }) => word !== undefined && !GREETS.has(word)))
      continue;
    const behind = clauses[at + 1]?.telling[0] ?? '';
    const next =
      behind === '' ? (words.tokens[words.sentences[number + 1]?.first ?? -1]?.word ?? '') : behind;
    if ((behind !== '' && !MOVES_ON.has(behind)) || OWN_ACTION.has(next)) continue;
    const start = found.tokens[0]?.start ?? 0;
    return normal.original({ start, end: found.tokens.at(-1)?.end ?? start });
  }
  return null;
}

function clausesOf(text: string, tokens: readonly Token[]): readonly Clause[] {
  const clauses: { tokens: Token[]; telling: string[] }[] = [];
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const starts = !before || PAUSE.test(text.slice(before.end, token.start)) || token.word === 'maar';
    if (starts) clauses.push({ tokens: [], telling: [] });
    const clause = clauses.at(-1);
    clause?.tokens.push(token);
    if (!FILL.has(token.word)) clause?.telling.push(SAME.get(token.word) ?? token.word);
  });
  return clauses;
}
