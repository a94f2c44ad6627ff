import { anyWord } from '../any-word';
import type { PersonalDataType } from '../dutch-reading';
import { TO_READER, WRITER } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';
import { isOwnQuestion } from './own-question';
import { wordsOf } from './sentence-parts';

const WHERE = wordSet('waarheen waarnaartoe');
const TOWARDS = wordSet('heen naartoe toe naar');
const SENT =
  /(?:stuur|sturen|gestuurd|mailen|mail|bezorg|bezorgen|bezorgd|breng|brengen|lever|leveren|afgeleverd|zenden|storten|stort|overmaken|maken|boeken)$/;
const THINGS = wordSet('post brief pakket pakje pas nota factuur doos papieren bestelling');
const DELIVERED = wordSet('bezorgen bezorgd afleveren afgeleverd langsbrengen aanbellen brengen');
const BY_MAIL =
  /^(?:(?:door|toe|na)?e?-?mail\p{L}*|gmail|digitaal|link|linkje|pdf|bestand|bevestigingsmail\p{L}*)$/u;
const BY_BANK =
  /^(?:iban|\p{L}*rekening|\p{L}*storten|\p{L}*stort|overmaken|maak|bedrag|geld|borg|bank|teruggave|vergoeding|terugbetal\p{L}*)$/u;
const READER = wordSet('u je jij ik');
const OURS = wordSet('mijn jullie');
const TELLS = /^(?:laat|laten|weten|vertel|zeg|meld|geef|geven)/;
const FAR = 12;
const mayAsk = anyWord(/waar|ergens/);
const NONE: readonly never[] = [];

/** "Waar mag ik de nota heen sturen?", "alleen weet ik niet waarheen": what has to be known for something to arrive. */
export function askedPlaces(words: Words): readonly PersonalDataType[] {
  if (!mayAsk(words)) return NONE;
  return words.sentences.flatMap((sentence) => whereTo(words, sentence) ?? NONE);
}

function whereTo(words: Words, sentence: Sentence): PersonalDataType | null {
  const { tokens } = words;
  const here = wordsOf(words, sentence);
  if (here.some((word) => OURS.has(word)) || isOwnQuestion(words, sentence)) return null;
  // "Waar kan ik u mij laten sturen" is a citizen's; "laat mij weten waarheen" is not.
  if (here.includes('mij') && !here.some((word) => TELLS.test(word))) return null;
  if (isPaidInto(here, sentence)) return 'iban';
  const at = here.findIndex((word, place) => isWhere(here, word, place));
  if (at === -1) return null;
  const all = tokens.map(({ word }) => word);
  const visit =
    here.includes('zijn') &&
    (THEY.has(here[at + 2] ?? '') || all.some((word) => word.startsWith('langs') || word === 'komen'));
  const digital = here.some((word) => BY_MAIL.test(word));
  if (!visit && !digital && !all.some((word) => SENT.test(word) || THINGS.has(word) || DELIVERED.has(word)))
    return null;
  // "Waar moet de rolstoel worden bezorgd?"
  const passive = here.slice(2).includes('worden') && here.some((word) => DELIVERED.has(word));
  if (!passive && !digital && !all.some((word) => WRITER.has(word) || TO_READER.has(word))) return null;
  if (here.some((word) => BY_BANK.test(word))) return 'iban';
  if (!here.some((word) => DELIVERED.has(word)) && all.some((word) => BY_MAIL.test(word))) return 'email';
  return 'street-address';
}

const MONEY =
  /^(?:bedrag|geld|borg|teruggave|vergoeding|teruggaaf|subsidie|toeslag|uitkering|waarborgsom|restitutie)$/;
const PAID =
  /^(?:komen|staan|\p{L}*(?:stort|storten|gestort|gemaakt|maken|geboekt|boeken|betaald|betalen))$/u;

/** "Waarop wilt u de borg teruggestort krijgen?", "zeg maar waar het bedrag op mag komen" */
function isPaidInto(here: readonly string[], { asks }: Sentence): boolean {
  const where = here.findIndex((word) => word === 'waarop' || word === 'waar');
  if (where === -1 || !(asks ? where <= 1 : here.slice(0, where).some((word) => TELLS.test(word))))
    return false;
  const rest = here.slice(where);
  return (
    (rest[0] === 'waarop' || rest.includes('op')) &&
    rest.some((word) => MONEY.test(word)) &&
    rest.some((word) => PAID.test(word))
  );
}

function isWhere(here: readonly string[], word: string, at: number): boolean {
  if (WHERE.has(word))
    return at === here.length - 1 || !READER.has(here[at + 1] ?? '') || here[at + 1] === 'ik';
  // "Kan ik je ergens een link naartoe mailen?"
  if (word === 'ergens')
    return (
      here.slice(at + 1, at + FAR).some((other) => TOWARDS.has(other)) &&
      here.slice(0, at).some((other) => WRITER.has(other)) &&
      here.some((other) => TO_READER.has(other) || other === 'we')
    );
  if (word !== 'waar') return false;
  // "Waar moeten ze zijn?"
  const comes = THEY.has(here[at + 2] ?? '') || WRITER.has(here[at + 2] ?? '');
  if (comes && here[at + 2] !== 'ik' && here.slice(at + 3, at + 7).includes('zijn')) return true;
  // "Waar u heen gaat": the reader goes there.
  const rest = here.slice(at + 1, at + FAR);
  return (
    rest.some((other) => TOWARDS.has(other) || DELIVERED.has(other)) &&
    rest.slice(0, 2).some((other) => WRITER.has(other) || GIVEN.has(other) || THEY.has(other))
  );
}
const THEY = wordSet('hij ze zij ie die');
const GIVEN = wordSet('het de die dat deze mag kan kunnen mogen moet moeten');
