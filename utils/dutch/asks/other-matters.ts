import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';
import { wordsOf } from './sentence-parts';

const CASES = wordSet('klacht aanvraag bezwaar melding verzoek zaak vraag bezwaarschrift dossier');

/** "De behandeling van uw klacht" is no treatment of the reader. */
export function isAboutCase(words: Words, sentence: Sentence): boolean {
  const here = wordsOf(words, sentence);
  return here.includes('behandeling') && here.some((word) => CASES.has(word));
}

const DOCTORS =
  /^(?:\p{L}*arts|artsen|dokter|specialist|apotheker|apotheek|verpleegkundige|therapeut|psychiater)$/u;
const WRITERS = wordSet('ik we wij mij me ons');
const OPENING = 4;

/** "Uw huisarts beslist welke medicijnen nodig zijn": what is settled there is not asked for here. */
function isUpToDoctor({ tokens }: Words, { first, last, asks }: Sentence): boolean {
  return (
    !asks &&
    tokens.slice(first, first + OPENING).some(({ word }) => DOCTORS.test(word)) &&
    !tokens.slice(first, last).some(({ word }) => WRITERS.has(word))
  );
}

const PAYS = wordSet('vergoedt vergoed vergoeden dekt gedekt betaalt betaald zit valt');
const INSURES = /verzeker(?:aar|ing)/u;

/** "Vergoedt uw zorgverzekeraar de steunkousen niet?" asks who pays. */
function isAboutCover({ tokens }: Words, { first, last }: Sentence): boolean {
  const here = tokens.slice(first, last);
  return here.some(({ word }) => PAYS.has(word)) && here.some(({ word }) => INSURES.test(word));
}

/** What is said of health there is settled by others. */
export function isSettledByOthers(words: Words, sentence: Sentence): boolean {
  return isUpToDoctor(words, sentence) || isAboutCover(words, sentence);
}

const FREE_TIME = wordSet(
  'bibliotheek bieb sportclub sportschool vereniging huurdersvereniging club concert tentoonstelling koor voetbalclub rommelmarkt',
);

/** "Gaat u naar de kerk voor het concert?", "van welke bibliotheek bent u lid?" */
export function isAboutFreeTime({ tokens }: Words, { first, last }: Sentence): boolean {
  return tokens.slice(first, last).some(({ word }) => FREE_TIME.has(word));
}
