import { wordsIn } from '../lexicons/word-list';
import type { Words } from '../tokens';
import { WordNotes } from '../word-notes';

const OFTEN = `
  email e-mail mailadres adres straat postcode kenteken mobiel mobiele nummer telefoon geboren geboortedatums rekening
  rekeningnr paspoort rijbewijs wachtwoord pincode nodig graag stuur sturen geven doorgeven noemen welke alstublieft
  alsjeblieft weten mogen kunnen bereiken bereikbaar terugbellen ontvangen doorsturen toesturen invullen intypen neerzetten
  beperking medicijnen ziekte aandoening
`;
/** Words that one slip makes of another. */
export const WORDS_AS_WELL = new Set(wordsIn('staat welk geen nemen zieke ziekt bereken aders emil'));

let slips: ReadonlyMap<string, string> | undefined;

/** What is typed for one of these words when a letter falls out, is typed twice or changes places with the next. */
function slipsOf(): ReadonlyMap<string, string> {
  if (slips) return slips;
  const made = new Map<string, string>();
  const meant = wordsIn(OFTEN);
  for (const word of meant)
    for (let at = 1; at < word.length; at++) {
      const [before, letter, next, rest] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
      made.set(`${before}${next ?? ''}${rest}`, word);
      made.set(`${before}${letter}${letter}${next ?? ''}${rest}`, word);
      if (next) made.set(`${before}${next}${letter}${rest}`, word);
    }
  for (const word of [...meant, ...WORDS_AS_WELL]) made.delete(word);
  slips = made;
  return made;
}

/** The same words, where what asks or is asked for was mistyped ("emial", "nodg") as it was meant. */
export function asMeant(words: Words): Words {
  const known = slipsOf();
  if (!words.tokens.some(({ word }) => known.has(word))) return words;
  const tokens = words.tokens.map((token) => {
    const word = known.get(token.word);
    return word === undefined ? token : { ...token, word };
  });
  return { ...words, tokens, notes: new WordNotes() };
}
