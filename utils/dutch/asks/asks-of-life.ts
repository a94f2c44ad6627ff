import { READER_FAMILY, TO_READER, WRITER, YOURS } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';

const BELONGS = wordSet(
  'bij lid tot aangesloten actief hoort hoor belijdt belijd stemt stemde stem gestemd komt uit bent ben heeft heb rekent voelt hing hangt zat gezeten',
);
const CIRCLES =
  /^(?:kerk\p{L}*|moskee|synagoge|geloof\p{L}*|religie\p{L}*|godsdienst|kieslijst|vakbond|bond|bevolkingsgroep|etni\p{L}+|afkomst|geaardheid|levensovertuiging|ras|nationaliteit)$/u;
const PARTY = wordSet('partij kieslijst');
const POLITICAL = wordSet('politieke lid stemt stemde gestemd kieslijst');
const PAST =
  /^(?:veroordeeld|strafblad|straf|gevangenis|gedetineerd|vastgezeten|detentie|taakstraf|celstraf|reclassering|enkelband|delict|aangehouden|gearresteerd)$/u;
const FREE = wordSet(
  'bibliotheek bieb sportclub sportschool vereniging concert tentoonstelling koor rommelmarkt trouwen bruiloft huurdersvereniging boek mijn parkeren boete herdenking openingstijden',
);

/** A question after faith, origin, politics or a criminal past of the reader or of theirs. */
export function asksOfLife(words: Words, sentence: Sentence): boolean {
  const here = words.tokens.slice(sentence.first, sentence.last).map(({ word }) => word);
  if (
    !here.some(
      (word) => TO_READER.has(word) || READER_FAMILY.has(word) || word === 'hij' || word === 'zij',
    ) ||
    here.some((word) => FREE.has(word))
  )
    return false;
  if (here.some((word, at) => word.startsWith('vra') && here[at + 1] === 'over')) return false;
  // "Mag ik u vragen …" is no offer.
  if (here.some((word, at) => WRITER.has(word) && here[at - 1] === 'kan')) return false;
  if (here.includes('politie') && here.includes('aanraking')) return true;
  if (here.some((word) => PAST.test(word))) return true;
  if (here.some((word) => PARTY.has(word)) && here.some((word) => POLITICAL.has(word))) return true;
  // "Vanwege uw geloof"
  if (here.some((word, at) => CIRCLES.test(word) && YOURS.has(here[at - 1] ?? ''))) return true;
  if (here.includes('seks') && here.includes('mannen')) return true;
  return here.some((word) => CIRCLES.test(word)) && here.some((word) => BELONGS.has(word));
}
