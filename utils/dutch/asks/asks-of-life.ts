import { READER_FAMILY, TO_READER, YOURS } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';
import { wordsOf } from './sentence-parts';

const BELONGS = wordSet(
  'bij lid tot aangesloten actief hoort hoor belijdt belijd stemt stemde stem gestemd komt uit bent ben heeft heb rekent voelt hing hangt zat gezeten',
);
const CIRCLES = wordSet(
  'kerk kerkgenootschap moskee synagoge geloof geloofsgemeenschap geloofsovertuiging religie godsdienst kieslijst vakbond bond bevolkingsgroep etniciteit etnische afkomst geaardheid levensovertuiging ras nationaliteit migratieachtergrond',
);
const POLITICAL = wordSet('politieke lid stemt stemde gestemd kieslijst');
const PAST = wordSet(
  'veroordeeld strafblad strafzaak straf gevangenis gedetineerd vastgezeten detentie taakstraf celstraf reclassering enkelband delict aangehouden gearresteerd',
);
const ALONE = wordSet('justitie partij aanraking seks');
const FREE = wordSet(
  'hond kat dier bibliotheek bieb sportclub sportschool vereniging concert tentoonstelling koor rommelmarkt trouwen bruiloft huurdersvereniging boek mijn parkeren boete herdenking openingstijden',
);
const THEY = wordSet('hij zij');

/** A question after faith, origin, politics or a criminal past of the reader or of theirs. */
export function asksOfLife(words: Words, sentence: Sentence): boolean {
  const { tokens } = words;
  const { first, last } = sentence;
  let named = false;
  for (let at = first; at < last && !named; at++) {
    const word = tokens[at]?.word ?? '';
    named = CIRCLES.has(word) || PAST.has(word) || ALONE.has(word);
  }
  if (!named) return false;
  const here = wordsOf(words, sentence);
  if (!here.some((word) => TO_READER.has(word) || READER_FAMILY.has(word) || THEY.has(word))) return false;
  if (here.some((word, at) => FREE.has(word) || isNotAsked(here, word, at))) return false;
  return (
    here.some((word) => PAST.has(word)) ||
    ((here.includes('politie') || here.includes('justitie')) && here.includes('aanraking')) ||
    (here.includes('partij') && here.some((word) => POLITICAL.has(word))) ||
    (here.includes('seks') && here.includes('mannen')) ||
    // "Vanwege uw geloof"
    here.some((word, at) => CIRCLES.has(word) && YOURS.has(here[at - 1] ?? '')) ||
    (here.some((word) => CIRCLES.has(word)) && here.some((word) => BELONGS.has(word)))
  );
}

/** "Kan ik u helpen met …", "heeft u vragen over …" */
function isNotAsked(here: readonly string[], word: string, at: number): boolean {
  return (
    // "… geloof ik"
    (word === 'geloof' && (here[at + 1] === 'ik' || here[at - 1] === 'ik')) ||
    (word === 'ik' && here[at - 1] === 'kan') ||
    (word === 'over' && here[at - 1]?.startsWith('vra') === true)
  );
}
