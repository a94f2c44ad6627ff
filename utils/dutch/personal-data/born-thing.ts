import type { Span } from '../dutch-reading';
import { after, before } from './surroundings';

const ANIMAL =
  /(?<!\p{L})(?:pups?|puppy'?s?|hond(?:je|en|jes)?|teef(?:je)?|reu(?:tje)?|kat(?:je|ten|jes)?|kater(?:tje)?|kitten(?:s|tje)?|poes(?:je)?|nest(?:je)?|konijn(?:en|tjes?)?|cavia'?s?|paard(?:en|je)?|pony'?s?|veulen(?:s|tje)?|kal(?:f|fje|veren)|lam(?:metjes?|meren)?|koe(?:ien)?|geit(?:en|je|jes)?|kuikens?|ooievaars?|papegaai)(?!\p{L})/giu;
const PERSON =
  /(?<!\p{L})(?:ik|u|mevrouw|mevr|mw|meneer|dhr|heer|man|vrouw|partner|baby(?:tje)?|\p{L}*(?:zoon|dochter|moeder|vader|kind|kinderen|zus|broer)(?:t?je)?|meisje|jongen|oma|opa|vriendin|vriend|neef(?:je)?|nicht(?:je)?|tweeling|cliënt|client|bsn)(?!\p{L})/giu;
// "Mijn zoon heeft een hond en hij is geboren op": whoever that is.
const SOMEBODY = /(?<!\p{L})(?:hij|zij|ze|zelf)(?!\p{L})/u;
// "Het idee voor deze speeltuin werd geboren op …"
const THING_IS =
  /(?<!(?:van|in|bij|voor|uit|naar) )(?<!\p{L})(?:het|de|onze|ons|dit|deze)(?: \p{L}{2,15})? (?:idee|plan|project|initiatief|vereniging|stichting|club|koor|festival|traditie|bibliotheek|bieb|stad|dorp|gemeente|koning|koningin|prinses|schrijver|schrijfster|schilder|dichter|componist)(?: \p{L}{2,15}){0,4} (?:is|werd|was|wordt)(?: \p{L}{2,12}){0,3} $/u;
// Whose date of birth is in every book.
const RENOWNED =
  /(?<!\p{L})(?:nijntje|sinterklaas|anne frank|willem van oranje|willem-alexander|beatrix|juliana|wilhelmina|van gogh|rembrandt|mozart|beethoven|einstein|spinoza|erasmus|multatuli|cruijff)(?: \p{L}{2,12}){0,4} $/u;
// "Annie M.G. Schmidt werd geboren op 20 mei 1911": who would be over a hundred, by name alone.
const OF_THE_PAST = /(?<!\d)1(?:[0-8]\d\d|9[01]\d|92[0-4])$/;
const BORN = /gebor|jarig|verjaardag|ter wereld|geboorted/;
const REACH = 70;

/** A date on which an animal, an idea or somebody of renown was born: "onze pup is op 3 mei geboren". Who is named last counts. */
export function isOfThing(text: string, { start, end }: Span): boolean {
  const lead = before(text, start, REACH);
  const tail = after(text, end, REACH);
  if (!BORN.test(lead) && !BORN.test(tail)) return false;
  // "Als voorbeeld staat er Jan Jansen, geboren …"
  if (/voorbeeld(?!\p{L})/u.test(lead)) return true;
  const [animal, person] = [lastIn(lead, ANIMAL), lastIn(lead, PERSON)];
  if (animal > person && (person === -1 || !SOMEBODY.test(lead.slice(animal)))) return true;
  if (person !== -1) return false;
  if (THING_IS.test(lead) || RENOWNED.test(lead)) return true;
  if (
    /(?:\p{Lu}\p{L}{1,20} (?:werd|is)|(?:werd|is)(?: \p{Lu}[\p{L}.]{0,20}){1,5}) geboren (?:op )?$/u.test(
      text.slice(Math.max(0, start - 60), start),
    ) &&
    OF_THE_PAST.test(text.slice(start, end))
  )
    return true;
  const behind = lastIn(tail, ANIMAL);
  return behind !== -1 && tail.search(BORN) > behind && lastIn(tail, PERSON) === -1;
}

function lastIn(text: string, pattern: RegExp): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}
