import type { Register } from '../../conversation/address';
import { isApart } from '../convert/clause';
import { verbForm } from '../convert/verb-forms';
import type { AddressWord } from '../dutch-reading';
import { wordSet } from '../lexicons/word-list';
import { once } from '../once';
import type { Token, Words } from '../tokens';
import { isGenericJe } from './generic-je';
import { isLetterOrHour } from './letter-or-hour';
import { wordsOfOthers } from './words-of-others';

const WORDS: ReadonlyMap<string, Register> = new Map<string, Register>([
  ['u', 'u'],
  ['uw', 'u'],
  ['uzelf', 'u'],
  ['uwe', 'u'],
  ['uwen', 'u'],
  ['dankuwel', 'u'],
  ['danku', 'u'],
  ['uws', 'u'],
  ['je', 'je'],
  ['jij', 'je'],
  ['jou', 'je'],
  ['jouw', 'je'],
  ['jezelf', 'je'],
  ['jouzelf', 'je'],
  ['jijzelf', 'je'],
  ['dankjewel', 'je'],
  ['dankje', 'je'],
  ['jouwe', 'je'],
  ['ge', 'je'],
  ['gij', 'je'],
  ['kunje', 'je'],
  ['kanje', 'je'],
  ['hebje', 'je'],
  ['benje', 'je'],
  ['wilje', 'je'],
  ['moetje', 'je'],
  ['zieje', 'je'],
  ['alsje', 'je'],
  ['datje', 'je'],
  ['gaje', 'je'],
  ['zalje', 'je'],
  ['kuntu', 'u'],
  ['heeftu', 'u'],
  ['bentu', 'u'],
  ['wiltu', 'u'],
  ['kantu', 'u'],
  ['hebtu', 'u'],
  ['moetu', 'u'],

  ['jeu', 'je'],
]);
const WEAK: ReadonlyMap<string, Register> = new Map<string, Register>([
  ['alstublieft', 'u'],
  ['alsublieft', 'u'],
  ['alstublief', 'u'],
  ['astublieft', 'u'],
  ['asjeblieft', 'je'],
  ['asjeblief', 'je'],
  ['alsjeblieft', 'je'],
  ['alsjeblief', 'je'],
]);
const FRENCH = wordSet(
  "ne t'aime suis veux vous regrette souviens taime t'adore sais voudrais m'appelle pense peux vais parle non tu n'ai crois dis dois aime cherche vois ai comprends viens reviens pars chante danse joue moi que",
);

// No message has more of them; a text of nothing but `je` must not take long.
const MOST_WEIGHED = 200;

/**
 * The words by which the writer addresses the reader. Left out: words between quotation marks, hours ("16 u"),
 * units ("km/u"), the letter U, French, and the `je` that means "people in general".
 * A weak marker ("alstublieft") counts only when nothing else tells.
 */
export function findAddressWords(
  words: Words,
  weakMarkers: 'last-resort' | 'all' = 'last-resort',
): AddressWord[] {
  const { text, tokens } = words;
  const found: AddressWord[] = [];
  const weak: AddressWord[] = [];
  const general: { readonly word: AddressWord; readonly sentence: number }[] = [];
  const spoken = new Set<number>();
  let weighed = 0;
  const others = once(() => wordsOfOthers(words));
  const flemish =
    tokens.some(({ word }) => word === 'ge' || word === 'gij') &&
    !tokens.some((_, at) => isSubjectU(words, at));
  tokens.forEach((token, at) => {
    if (token.quoted) return;
    const { start, end } = token;
    const weakRegister = WEAK.get(token.word);
    const register = WORDS.get(token.word);
    if (!register && !weakRegister) return;
    if (others().some(({ first, last }) => first <= at && at < last)) return;
    if (weakRegister) weak.push({ start, end, register: weakRegister });
    if (!register) return;
    if (token.word === 'u' && isLetterOrHour(text, tokens, at)) return;
    if (isName(text, words, at) || isSaidToOthers(tokens, at)) return;
    if (register === 'je' && isFrench(tokens, at)) return;
    if (token.word === 'je' && belongsToJullie(words, at)) return;
    if (register === 'je' && weighed++ < MOST_WEIGHED && isGenericJe(words, at)) {
      general.push({ word: { start, end, register }, sentence: token.sentence });
      return;
    }
    if (register === 'je') spoken.add(token.sentence);
    // "Ge moet uw pas meebrengen": with ge and gij, uw is the informal form.
    found.push({ start, end, register: flemish && token.word.startsWith('u') ? 'je' : register });
  });
  // "Omdat je niet hebt opgezegd, zit je nog een jaar vast": in one sentence je is the same person throughout.
  const same = general.filter(({ sentence }) => spoken.has(sentence)).map(({ word }) => word);
  if (same.length > 0) found.push(...same);
  if (weakMarkers === 'all') found.push(...weak);
  if (same.length > 0 || weakMarkers === 'all') return found.sort((a, b) => a.start - b.start);
  return found.length > 0 ? found : weak;
}

/** A `u` that does something, in a sentence without ge: "helpt u", "u kunt". The u of "ge moet u haasten" does not. */
function isSubjectU({ tokens, sentences }: Words, at: number): boolean {
  const token = tokens[at];
  const sentence = token && sentences[token.sentence];
  if (token?.word !== 'u' || !sentence) return false;
  return !tokens.slice(sentence.first, sentence.last).some(({ word }) => word === 'ge' || word === 'gij');
}

const SAYS = /^(?:zeg|zegt|zei|zeggen|zeiden|gezegd)$/;

const MODALS = wordSet('kunt kun kan wilt wil zou zoudt mag moet hoeft gaat zult had heeft hebt');

/** "Een tuin om u tegen te zeggen", "vroeger zei men u tegen zijn ouders": the word itself is what is said. Not "kunt u tegen de chauffeur zeggen …". */
function isSaidToOthers(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at + 1]?.word === 'tegen' &&
    !MODALS.has(tokens[at - 1]?.word ?? '') &&
    tokens.slice(Math.max(0, at - 4), at + 5).some(({ word }) => SAYS.test(word))
  );
}

function isFrench(tokens: readonly Token[], at: number): boolean {
  const near = [tokens[at - 1]?.word, tokens[at + 1]?.word, tokens[at + 2]?.word];
  // "Jeu de boules", "je t'embrasse"
  if (tokens[at]?.word === 'jeu' && near[1] === 'de') return true;
  if (/^[tsnl]'\p{L}{3}/u.test(near[1] ?? '')) return true;
  return (
    near.some((word) => word !== undefined && FRENCH.has(word) && word !== 'non') ||
    (tokens[at - 1]?.word === 'non' && FRENCH.has(tokens[at + 1]?.word ?? ''))
  );
}

// "De knop Uw dossier"
const NAMED_THINGS = wordSet('knop menu tabblad kopje tegel map onderdeel rubriek project campagne');

const TITLES = wordSet(
  'heer mevrouw meneer dhr mevr mvr mw mr dr ir drs ing prof professor familie fam naam dokter arts huisarts tandarts zuster broeder juf meester collega notaris advocaat wethouder agent oom tante',
);

/** "Je Leefomgeving": a name, with capitals where a pronoun has none. */
function isName(text: string, { tokens, sentences }: Words, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !isCapital(text, token)) return false;
  const nextCapital =
    next !== undefined && isCapital(text, next) && text.slice(token.end, next.start) === ' ';
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
  if (opens || shouts || token.word === 'u') return false;
  return nextCapital
    ? !/^[A-Z]{2}|^DigiD/.test(text.slice(next.start, next.end))
    : token.word !== 'uw' && token.word !== 'uzelf';
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
    if (!next || behind !== ' ' || !isCapital(text, next) || next.end - next.start < 2) return false;
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

function isCapital(text: string, { start }: Token): boolean {
  const first = text.charAt(start);
  return first !== first.toLowerCase();
}

/** "Jullie mogen je aanmelden": this je goes with jullie, which is neither form. */
function belongsToJullie(words: Words, at: number): boolean {
  const { tokens, sentences } = words;
  // "Fijn dat jullie bellen, dank je"
  if (tokens[at - 1]?.word === 'dank') return false;
  // "Ik heb jullie gemaild, heb je dat gezien?": behind its own verb it is somebody else.
  if (isApart(words, at - 1) && verbForm(tokens[at - 1]?.word ?? '') !== null) return false;
  const first = sentences[tokens[at]?.sentence ?? 0]?.first ?? at;
  for (let before = at - 1; before >= Math.max(first, at - 8); before--) {
    const word = tokens[before]?.word;
    if (word === 'jullie') return true;
    if (word === 'dat' || word === 'als' || word === 'of' || word === 'en' || word === 'ik') return false;
  }
  return false;
}
