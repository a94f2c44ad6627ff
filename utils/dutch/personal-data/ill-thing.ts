import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';
import { clauseStart } from './clause-of-state';

const THINGS = wordSet(
  'pagina formulier scanner apparaat automaat poort slagboom machine server ketel cv-ketel cv boiler wasmachine radiator kraan laptop printer iep iepen es eik eiken kastanje beuk linde berk wilg populier haag heg gras gazon kippen kuiken zwaan zwanen parkiet cavia hamster schildpad kater puppy pup katten honden koeien schapen bijen project beleid computer telefoon app site website systeem boom bomen hond kat poes dier auto plant planten fiets lift account tablet pc router wifi internet konijn paard merrie pony veulen ezel papegaai kanarie fret rat muis hondje katje kitten poesje konijntje vogeltje teckel labrador herder kikker vis vissen vogel egel eend duif straat buurt wijk stad dorp gemeente verkeer economie machine boot brommer koe schaap kip geit',
);
const SUBJECTS = wordSet('ik k wij we hij zij ze u je man vrouw moeder vader zoon dochter');
// "Heeft geloof ik koorts"
const SUPPOSES = wordSet('geloof denk dacht vrees vermoed');

const FAR = 8;

/**
 * The nearest in the clause before the state at `at` that can be ill is a thing or an animal: "mijn ketel heeft koorts",
 * "de site herkent mij niet".
 */
export function isOfIllThing(words: Words, sentence: Sentence, at: number): boolean {
  const clause = Math.max(clauseStart(words, sentence, at), at - FAR);
  const lead = words.tokens.slice(clause, at).map(({ word }) => word);
  const thing = lead.findLastIndex((word) => THINGS.has(word));
  return (
    thing !== -1 &&
    !lead
      .slice(thing)
      .some((word, here, behind) => SUBJECTS.has(word) && !SUPPOSES.has(behind[here - 1] ?? ''))
  );
}
