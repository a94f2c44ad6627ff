import type { Register } from '../../conversation/address';
import { isApart } from '../convert/clause';
import { verbForm } from '../convert/verb-forms';
import type { AddressWord } from '../dutch-reading';
import { wordSet } from '../lexicons/word-list';
import { once } from '../once';
import type { Token, Words } from '../tokens';
import { isGenericJe } from './generic-je';
import { isLetterOrHour } from './letter-or-hour';
import { isInNetAddress, isName } from './part-of-name';
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
    if (others()(at)) return;
    if (weakRegister) weak.push({ start, end, register: weakRegister });
    if (!register) return;
    if (token.word === 'u' && isLetterOrHour(text, tokens, at)) return;
    if (isName(text, words, at) || isSaidToOthers(tokens, at) || isInNetAddress(text, token)) return;
    if (register === 'je' && isFrench(tokens, at)) return;
    if (token.word === 'je' && belongsToJullie(words, at)) return;
    if (register === 'je' && weighed++ < MOST_WEIGHED && isGenericJe(words, at, weakMarkers === 'all')) {
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
