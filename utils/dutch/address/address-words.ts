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
  tokens.forEach((token, at) => {
    if (token.quoted) return;
    const { start, end } = token;
    const weakRegister = WEAK.get(token.word);
    if (weakRegister) weak.push({ start, end, register: weakRegister });
    const register = WORDS.get(token.word);
    if (!register) return;
    if (token.word === 'u' && isLetterOrHour(text, tokens, at)) return;
    if (register === 'je' && isName(text, words, at)) return;
    if (register === 'je' && (isFrench(tokens, at) || isGenericJe(words, at))) return;
    found.push({ start, end, register });
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
  if (previous && gap.trim() === '' && isHour(previous.word, tokens[at - 2]?.word, next?.word)) return true;
  if (previous && gap.trim() === '' && LETTER_BEFORE.has(previous.word) && text.charAt(token.start) === 'U')
    return true;
  return (
    next !== undefined &&
    LETTER_AFTER.has(next.word) &&
    text.charAt(token.start) === 'U' &&
    text.slice(token.end, next.start) === ' '
  );
}

/** "om 16 u", "9.30 u": a number that a clock can show, unless the sentence goes on addressing ("voor 2 kunt u"). */
function isHour(previous: string, _before: string | undefined, next: string | undefined): boolean {
  if (!/^\d{1,2}(?:u\d{2})?$/.test(previous)) return false;
  return (
    !(
      next !== undefined &&
      /^(?:kunt|kan|moet|heeft|hebt|bent|krijgt|wilt|zult|mag|gaat|dient|ontvangt|vindt|betaalt)$/.test(next)
    ) || Number(previous) <= 24
  );
}

function isFrench(tokens: readonly Token[], at: number): boolean {
  const near = [tokens[at - 1]?.word, tokens[at + 1]?.word, tokens[at + 2]?.word];
  return (
    near.some((word) => word !== undefined && FRENCH.has(word) && word !== 'non') ||
    (tokens[at - 1]?.word === 'non' && FRENCH.has(tokens[at + 1]?.word ?? ''))
  );
}

/** "Je Leefomgeving": a name, with capitals where a pronoun has none. */
function isName(text: string, { tokens, sentences }: Words, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (
    !token ||
    !next ||
    !isCapital(text, token) ||
    !isCapital(text, next) ||
    text.slice(token.end, next.start) !== ' '
  )
    return false;
  const opens = sentences[token.sentence]?.first === at;
  return (
    next.word === 'leefomgeving' ||
    (!opens && !/[A-Z]{2}/.test(text.slice(token.start, next.end)) && next.word !== 'digid')
  );
}

function isCapital(text: string, { start }: Token): boolean {
  const first = text.charAt(start);
  return first !== first.toLowerCase();
}
