import { afterGreeting } from '../after-greeting';
import { lexemeOfTyped, wordFact } from '../lexeme';
import { wordsIn } from '../lexicons/word-list';
import type { Token, Words } from '../tokens';
import { WordNotes } from '../word-notes';

const OFTEN = `
  email e-mail mailadres adres straat postcode kenteken mobiel mobiele nummer telefoon geboren geboortedatum geboortedatums rekening
  rekeningnr paspoort rijbewijs wachtwoord pincode nodig graag stuur sturen geven doorgeven noemen welke alstublieft
  alsjeblieft weten mogen kunnen bereiken bereikbaar terugbellen ontvangen doorsturen toesturen invullen intypen neerzetten
  beperking medicijnen ziekte aandoening
`;
/** Words that one slip makes of another. */
export const WORDS_AS_WELL = new Set(
  wordsIn('postbode staat welk geen nemen zieke ziekt bereken aders emil'),
);

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
  for (const word of ['nmr', 'nmmr', 'nummr']) made.set(word, 'nummer');
  slips = made;
  return made;
}

// What an agent calls theirs; whatever else is "mijn" is a citizen's.
const AGENTS_OWN =
  /^(?:collega.*|leidinggevende|teamleider|kant|beeld|administratie|systeem|systemen|scherm|aantekening(?:en)?|notities?|overzicht|lijst|lijstje|agenda|excuses|dank|beurt)$/;

const mayDiffer = wordFact((word) => Number(word === 'mijn' || slipsOf().has(word)));

/** A word as it was meant: without a slip, and "onze collega" for "mijn collega", who has no data to ask for here. */
function meant({ word }: Token, next: Token | undefined): string | undefined {
  if (word === 'mijn') return AGENTS_OWN.test(next?.word ?? '') ? 'onze' : undefined;
  return slipsOf().get(word);
}

/** The same words without a greeting, and where what asks or is asked for was mistyped ("emial", "nodg") as it was meant. */
export function asMeant(words: Words): Words {
  let tokens: Token[] | undefined;
  for (let at = 0; at < words.tokens.length; at++) {
    const token = words.tokens[at];
    if (!token || mayDiffer(token.lexeme) === 0) continue;
    const word = meant(token, words.tokens[at + 1]);
    if (word === undefined) continue;
    tokens ??= [...words.tokens];
    tokens[at] = { ...token, word, lexeme: lexemeOfTyped(word) };
  }
  const sentences = afterGreeting(words);
  if (!tokens && sentences === words.sentences) return words;
  return { ...words, tokens: tokens ?? words.tokens, sentences, notes: new WordNotes() };
}
