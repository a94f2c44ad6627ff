import type { Register } from '../../conversation/address';
import type { AddressWord } from '../dutch-reading';
import type { Token, Words } from '../tokens';
import { isGenericJe } from './generic-je';

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
  ['asjeblieft', 'je'],
  ['alsjeblieft', 'je'],
  ['alsjeblief', 'je'],
]);
const FRENCH = new Set([
  'ne',
  "t'aime",
  'suis',
  'veux',
  'vous',
  'regrette',
  'taime',
  "t'adore",
  'sais',
  'voudrais',
  "m'appelle",
  'pense',
  'peux',
  'vais',
  'parle',
  'non',
  'tu',
  "n'ai",
  'crois',
  'dis',
  'dois',
  'aime',
  'cherche',
  'vois',
  'ai',
  'comprends',
  'viens',
  'reviens',
  'pars',
  'chante',
  'danse',
  'joue',
  'moi',
  'que',
]);
const LETTER_AFTER = new Set(['bocht', 'pas', 'vorm', 'profiel', 'buis', 'turn']);
const LETTER_BEFORE = new Set([
  'letter',
  'vak',
  'gebouw',
  'blok',
  'rij',
  'zone',
  'klas',
  'hal',
  'categorie',
  'lijn',
  'perron',
  'type',
  'ingang',
  'poort',
  'vleugel',
  'etage',
  'groep',
  'parkeervak',
  'zaal',
  'deel',
  'sectie',
  'km',
  'm3',
  'kwh',
  'pagina',
  'spoor',
  'bijlage',
]);

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
  const flemish =
    tokens.some(({ word }) => word === 'ge' || word === 'gij') && !tokens.some(({ word }) => word === 'u');
  tokens.forEach((token, at) => {
    if (token.quoted) return;
    const { start, end } = token;
    const weakRegister = WEAK.get(token.word);
    if (weakRegister) weak.push({ start, end, register: weakRegister });
    const register = WORDS.get(token.word);
    if (!register) return;
    if (token.word === 'u' && isLetterOrHour(text, tokens, at)) return;
    if (isName(text, words, at)) return;
    if (register === 'je' && (isFrench(tokens, at) || isGenericJe(words, at))) return;
    if (token.word === 'je' && belongsToJullie(words, at)) return;
    // "Ge moet uw pas meebrengen": with ge and gij, uw is the informal form.
    found.push({ start, end, register: flemish && token.word.startsWith('uw') ? 'je' : register });
  });
  if (weakMarkers === 'all') return [...found, ...weak].sort((a, b) => a.start - b.start);
  return found.length > 0 ? found : weak;
}

function isLetterOrHour(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (
    /[/.\d:@#_&+=\\*]/.test(text.charAt(token.start - 1)) ||
    /^(?:\.[a-z]|[/\d@_&+=\\])/i.test(text.slice(token.end, token.end + 2))
  )
    return true;
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  const gap = previous ? text.slice(previous.end, token.start) : '';
  if (previous && gap.trim() === '' && isHour(previous.word, tokens[at - 2]?.word)) return true;
  const capital = text.charAt(token.start) === 'U';
  if (previous && gap === ' ') {
    if (UNITS.has(previous.word)) return true;
    if (LETTER_BEFORE.has(previous.word) && (capital || previous.word === 'letter')) return true;
    // "een u", "de U van ..."; but "de u toegezonden brief" speaks to the reader.
    if (ARTICLES.has(previous.word) && !/(?:d|t|en|de)$/.test(next?.word ?? '')) return true;
  }
  return (
    next !== undefined &&
    LETTER_AFTER.has(next.word) &&
    text.charAt(token.start) === 'U' &&
    text.slice(token.end, next.start) === ' '
  );
}

const NUMBER_WORDS = new Set('een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '));
const CLOCK_WORDS = new Set(['om', 'tot', 'van', 'vanaf', 'rond', 'voor', 'na', 'half', 'en', 'tussen']);

/** "om 16 u", "9.30 u", "om negen u": a number that a clock can show. */
function isHour(previous: string, before: string | undefined): boolean {
  if (/^\d{1,2}(?:u\d{2})?$/.test(previous)) return true;
  return NUMBER_WORDS.has(previous) && CLOCK_WORDS.has(before ?? '');
}

function isFrench(tokens: readonly Token[], at: number): boolean {
  const near = [tokens[at - 1]?.word, tokens[at + 1]?.word, tokens[at + 2]?.word];
  return (
    near.some((word) => word !== undefined && FRENCH.has(word) && word !== 'non') ||
    (tokens[at - 1]?.word === 'non' && FRENCH.has(tokens[at + 1]?.word ?? ''))
  );
}

const UNITS = new Set(['km', 'm3', 'kwh', 'per', 'liter', 'kilometer']);
const ARTICLES = new Set(['de', 'een', 'letter', 'klinker', 'lange', 'korte', 'hoofdletter', 'dubbele']);

/** "Je Leefomgeving": a name, with capitals where a pronoun has none. */
function isName(text: string, { tokens, sentences }: Words, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !isCapital(text, token)) return false;
  const nextCapital =
    next !== undefined && isCapital(text, next) && text.slice(token.end, next.start) === ' ';
  if (nextCapital && next.word === 'leefomgeving') return true;
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

function isCapital(text: string, { start }: Token): boolean {
  const first = text.charAt(start);
  return first !== first.toLowerCase();
}

/** "Jullie mogen je aanmelden": this je goes with jullie, which is neither form. */
function belongsToJullie({ tokens, sentences }: Words, at: number): boolean {
  const first = sentences[tokens[at]?.sentence ?? 0]?.first ?? at;
  for (let before = at - 1; before >= Math.max(first, at - 8); before--) {
    const word = tokens[before]?.word;
    if (word === 'jullie') return true;
    if (word === 'dat' || word === 'als' || word === 'of' || word === 'en' || word === 'ik') return false;
  }
  return false;
}
