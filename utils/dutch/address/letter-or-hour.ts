import { isParticiple, verbForm } from '../convert/verb-forms';
import { CONJUNCTIONS, PREPOSITIONS } from '../convert/word-kinds';
import { wordSet } from '../lexicons/word-list';
import type { Token } from '../tokens';

const LETTER_AFTER = wordSet('bocht pas vorm profiel buis turn');
const LETTER_BEFORE = wordSet(
  'letter vak gebouw blok rij zone klas hal categorie lijn perron type ingang poort vleugel etage groep parkeervak zaal deel sectie km m3 kwh pagina spoor bijlage platform huize vitamine team club studio stichting project restaurant cafe vereniging werkgroep zender kanaal flat kamer tower radio tv lokaal gate tribune afslag pier kade variant model formatie rayon ploeg poule reeks serie code kolom rijtje vakje letters hoofdletter',
);
// "Parkeerterrein U", "gymzaal U"
const LETTER_BEFORE_END =
  /.(?:terrein|zaal|vak|lijn|blok|hal|gebouw|ruimte|lokaal|groep|klas|plein|pand|kamer|toren|perron|zone|vleugel|sector|studio|plaats|kolom)$/;
const UNITS = wordSet('km m3 kwh per liter kilometer');
const ARTICLES = wordSet('de een letter klinker lange korte hoofdletter dubbele');

/** `tokens[at]` is a `u` that names a letter, an hour or a unit: "vak U", "16 u", "km/u". */
export function isLetterOrHour(text: string, tokens: readonly Token[], at: number): boolean {
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
  if (previous && gap.trim() === '' && !gap.includes('\n') && isHour(previous.word, tokens[at - 2]?.word))
    return true;
  // "Ctrl + U"
  if (gap.trim() === '+') return true;
  const capital = text.charAt(token.start) === 'U';
  // "Jeanet U. Brandsma": an initial between two names.
  if (
    capital &&
    previous &&
    gap === ' ' &&
    /^\. \p{Lu}\p{Ll}/u.test(text.slice(token.end, token.end + 4)) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(previous.start, previous.end)) &&
    isNamed(previous.word)
  )
    return true;
  if (previous && gap === ' ') {
    if (UNITS.has(previous.word)) return true;
    // "Bij vraag U", but not "ik vraag U"
    if (capital && previous.word === 'vraag' && tokens[at - 2]?.word === 'bij') return true;
    if (
      (LETTER_BEFORE.has(previous.word) || (capital && LETTER_BEFORE_END.test(previous.word))) &&
      (capital || previous.word === 'letter')
    )
      return true;
    // "Team Voor U": both with a capital, as a name is written.
    if (
      capital &&
      LETTER_BEFORE.has(tokens[at - 2]?.word ?? '') &&
      (next === undefined || text.charAt(token.end) !== ' ' || verbForm(next.word) === null) &&
      /^\p{Lu}\p{Ll}/u.test(text.slice(previous.start, previous.end))
    )
      return true;
    // "Mijn achternaam is U, ja echt"
    if (capital && NAMES.test(tokens[at - 2]?.word ?? '') && /^(?:is|luidt)$/.test(previous.word))
      return true;
    // "een u", "de U van ..."; but "de u toegezonden brief" speaks to the reader.
    if (capital && previous.word === 'een') return true;
    // "Tafel U is bezet": nobody writes "U is" to a reader.
    if (
      capital &&
      next !== undefined &&
      (next.word === 'is' || (at === 1 && ACTS.has(next.word))) &&
      text.slice(token.end, next.start) === ' ' &&
      isNamed(previous.word)
    )
      return true;
    // "Met een u, niet met een o", "zet de u goed"
    if (ARTICLES.has(previous.word) && !isGivenToReader(text, tokens, at)) return true;
  }
  return (
    next !== undefined &&
    LETTER_AFTER.has(next.word) &&
    text.charAt(token.start) === 'U' &&
    text.slice(token.end, next.start) === ' '
  );
}

const NAMES = /^(?:(?:achter|voor|bij)?naam|initiaal|voorletter|letter|code)$/;

/** "De u toegezonden brief", "de u bekende regels": what stands between article and noun is meant for the reader. */
function isGivenToReader(text: string, tokens: readonly Token[], at: number): boolean {
  const [token, done, what] = tokens.slice(at, at + 3);
  if (!token || !done || !what) return false;
  return (
    text.slice(token.end, done.start) === ' ' &&
    text.slice(done.end, what.start) === ' ' &&
    (isParticiple(done.word) || /.{3}[dt]e$/.test(done.word) || /.ende?$/.test(done.word)) &&
    !PREPOSITIONS.has(what.word) &&
    !CONJUNCTIONS.has(what.word)
  );
}

// "Bus U rijdt niet meer."
const ACTS = new Set([
  'rijdt',
  'gaat',
  'was',
  'blijft',
  'wordt',
  'ligt',
  'staat',
  'valt',
  'sluit',
  'vertrekt',
]);
const JOINS = new Set(['en', 'maar', 'of', 'want', 'dus', 'ook', 'alleen', 'nu', 'zelfs']);

/** What may have a letter for a name: no verb, and no small word that opens a clause. */
function isNamed(word: string): boolean {
  return verbForm(word) === null && !CONJUNCTIONS.has(word) && !PREPOSITIONS.has(word) && !JOINS.has(word);
}

const NUMBER_WORDS = wordSet('een twee drie vier vijf zes zeven acht negen tien elf twaalf');
const CLOCK_WORDS = new Set(['om', 'tot', 'van', 'vanaf', 'rond', 'voor', 'na', 'half', 'en', 'tussen']);

/** "om 16 u", "9.30 u", "van 9-11 u", "om negen u": a number that a clock can show, or a range of them. */
function isHour(previous: string, before: string | undefined): boolean {
  if (/^(?:\d{1,2}(?:u\d{2})?[-–])?\d{1,2}(?:u\d{2})?$/.test(previous)) return true;
  return NUMBER_WORDS.has(previous) && CLOCK_WORDS.has(before ?? '');
}
