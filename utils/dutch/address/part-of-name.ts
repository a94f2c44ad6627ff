import { verbForm } from '../convert/verb-forms';
import { PREPOSITIONS } from '../convert/word-kinds';
import { wordSet } from '../lexicons/word-list';
import type { Token, Words } from '../tokens';
import { isWrittenAsName, opensWithCapital } from '../written-as-name';

// "De knop Uw dossier"
const NAMED_THINGS = wordSet('knop menu tabblad kopje tegel map onderdeel rubriek project campagne');

const TITLES = wordSet(
  'heer mevrouw meneer dhr mevr mvr mw mr dr ir drs ing prof professor familie fam naam dokter arts huisarts tandarts zuster broeder juf meester collega notaris advocaat wethouder agent oom tante',
);

/** "Je Leefomgeving": a name, with capitals where a pronoun has none. */
export function isName(text: string, { tokens, sentences }: Words, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !opensWithCapital(text, token)) return false;
  const nextCapital =
    next !== undefined && opensWithCapital(text, next) && text.slice(token.end, next.start) === ' ';
  if (token.word === 'u' && isSurname(text, tokens, at)) return true;
  // "Uwe Timm", "mijn man Uwe", "Uwe is ziek"
  if (
    token.word === 'uwe' &&
    (nextCapital ||
      sentences[token.sentence]?.first !== at ||
      /^(?:is|was|heeft|had)$/.test(next?.word ?? ''))
  )
    return true;
  if (nextCapital && next.word === 'leefomgeving') return true;
  if (NAMED_THINGS.has(tokens[at - 1]?.word ?? '')) return true;
  if (isButton(tokens, sentences[token.sentence]?.first ?? at, at)) return true;
  const opens =
    sentences[token.sentence]?.first === at || text.slice(tokens[at - 1]?.end ?? 0, token.start) !== ' ';
  const shouts =
    token.end - token.start > 1 &&
    text.slice(token.start, token.end) === text.slice(token.start, token.end).toUpperCase();
  if (token.word === 'u' && isPartOfName(text, tokens, at)) return true;
  // "Je Eigen Buurt is een app"
  if (opens && nextCapital && areNames(text, tokens, at)) return true;
  if (opens || shouts || token.word === 'u') return false;
  return nextCapital
    ? !/^[A-Z]{2}|^DigiD/.test(text.slice(next.start, next.end))
    : token.word !== 'uw' && token.word !== 'uzelf';
}

/** "Thuis Bij U", "Samen met U": words with a capital in the middle of a sentence go before it. */
function isPartOfName(text: string, tokens: readonly Token[], at: number): boolean {
  const [previous, token] = [tokens[at - 1], tokens[at]];
  if (!token || !previous || previous.sentence !== token.sentence) return false;
  const place = PREPOSITIONS.has(previous.word) && !opensWithCapital(text, previous) ? at - 2 : at - 1;
  const named = tokens[place];
  // The first word of a sentence has its capital anyway.
  return (
    named !== undefined &&
    tokens[place - 1]?.sentence === token.sentence &&
    isWrittenAsName(text, named) &&
    verbForm(named.word) === null
  );
}

function areNames(text: string, tokens: readonly Token[], at: number): boolean {
  const three = tokens.slice(at, at + 3);
  return (
    three.length === 3 &&
    three.every((token) => isWrittenAsName(text, token) && token.sentence === three[0]?.sentence)
  );
}

/** UTF-16 units. */
const REACH = 80;

/** "uw.gemeente@voorbeeld.nl": part of an address on the net. */
export function isInNetAddress(text: string, { start, end }: Token): boolean {
  if (!/[.@/_-]/.test(text.charAt(end)) && !/[.@/_-]/.test(text.charAt(start - 1))) return false;
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/\s/)
      .at(-1) ?? '';
  const behind = text.slice(end, end + REACH).split(/\s/, 1)[0] ?? '';
  return /@|\/\/|^www\./.test(before + behind) || /\.(?:nl|be|com|org|net|eu|info)\b/.test(behind);
}

// What u does, and no Mrs U: "mevrouw U kunt doorlopen"; what either may do is read as u where the title opens the sentence.
const DONE_BY_U = wordSet('kunt bent hebt wilt zult zoudt');

/** "Mevrouw U. Jansen", "is dokter U er al?", "beste mevrouw U, …", "wie was U Thant?" */
function isSurname(text: string, tokens: readonly Token[], at: number): boolean {
  const [title, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!title || !token || title.sentence !== token.sentence) return false;
  if (!/^\.? $/.test(text.slice(title.end, token.start))) return false;
  const behind = text.charAt(token.end);
  if (!TITLES.has(title.word)) {
    if (!next || behind !== ' ' || !opensWithCapital(text, next) || next.end - next.start < 2) return false;
    return title.word === 'was' || title.word === 'van' || title.word === 'over';
  }
  if (next === undefined || behind !== ' ') return true;
  if (DONE_BY_U.has(next.word)) return false;
  const before = tokens[at - 2];
  const opens = before?.sentence !== title.sentence || GREETS.has(before.word);
  return !opens || verbForm(next.word) === null;
}

const GREETS = wordSet(
  'geachte beste hallo hoi dag goedemorgen goedemiddag goedenavond goedendag ja nee dank',
);

const CLICKS = wordSet('klik klikt klikken druk drukt tik tikt kies kiest selecteer ga gaat open');
const TO = new Set(['op', 'naar', 'voor', 'kies', 'kiest', 'open', 'selecteer']);

/** "Klik op Mijn Gegevens en dan op Uw berichten": what is clicked on has a name. */
function isButton(tokens: readonly Token[], first: number, at: number): boolean {
  if (!TO.has(tokens[at - 1]?.word ?? '')) return false;
  return tokens.slice(Math.max(first, at - 8), at).some(({ word }) => CLICKS.has(word));
}
