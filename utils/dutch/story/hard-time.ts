import { read } from '../read';
import { sentenceSpans } from '../sentence-spans';
import { isBereaved, isLongAgo, speaksOfDeath } from './bereavement';

const CROSS = 'boos|kwaad|woedend|razend|pissig|pislink|gefrustreerd|teleurgesteld';
/** Words of hardship that here are a state of a thing, a status or a manner of speaking. */
const ONLY_LOOKS = new RegExp(
  [
    '(?:ik |we |wij )?(?:ben|zijn|is|was)? ?gescheiden',
    'weduwe|weduwnaar',
    '(?<!(?:ben|ga|er|me|mij|voel) )kapot',
    '(?<!(?:baan|huis|werk|moeder|vader|man|vrouw|kind|zoon|dochter|opa|oma|broer|zus|moed|alles|vriend|vriendin) )verloren',
    'bang dat',
    // Somebody else is cross, with the writer or not.
    `(?<!(?:ik|we|wij) )(?:is|zijn|was|waren|wordt|worden|werd|werden)(?: (?!ik |we |wij )\\p{L}+){0,2} (?:${CROSS})`,
    '(?<!(?:ben|zijn|erg|heel|zo|ook|echt) )bezorgd',
    // What a book, a course or a question is about.
    '(?:over|tegen|rond|rondom|(?:onder)?zoek naar) (?:\\p{L}+ ){0,2}\\p{L}+(?: en \\p{L}+)?',
    '(?<!alsjeblieft |alstublieft )help (?:me|mij|ons)',
    'ik kan(?: \\S+){0,2} niet meer(?= (?!aan|zo|hoor|tegen|verder)\\p{L})',
    'niet meer (?:of|waar|wat|welke?|wanneer|wie|precies|zeker|hoe(?! (?:ik|we|het) (?:verder|moet|nu)))',
    'geen(?: \\S+){0,2} (?:oplossing|antwoord gevonden)',
  ]
    .map((each) => `(?<!\\p{L})(?:${each})(?!\\p{L})`)
    .join('|'),
  'giu',
);
/** How long or how often: hard only where something is missing or wrong. */
const COUNTS =
  /(?<!\p{L})(?:(?:al|sinds|nu|ruim|bijna|meer)(?: \S+){0,3} (?:weken|maanden|jaren|jaar)|(?:voor )?(?:al )?(?:voor )?de \p{L}+ (?:keer|maal))(?!\p{L})/giu;
const IS_WRONG =
  /wacht|(?<!\p{L})(?:ge)?bel(?:d|t)?(?!\p{L})|bezig|(?<!\p{L})(?:niet|geen|niks|niets|nooit|niemand|nog steeds|weer|alweer|stuk|vies|donker)(?!\p{L})|(?<!\p{L})(?:zit|zitten|zat|zaten|leef|leven|moet|moeten)(?: \S+){0,4} zonder(?!\p{L})|probe|overlast|kapot|klacht|klaag|gemaild|gemeld|gevraagd|verteld|uitgelegd|gestuurd|(?<!\p{L})(?:mail|app|meld|vraag|leg)(?!\p{L})|lek/iu;
const ONLINE =
  /(?<!\p{L})(?:online|ideal|pin|pinnen|website|site|app|link|internet|creditcard|contant|qr-code)(?!\p{L})/iu;
const CANNOT_PAY = /(?<!\p{L})(?:kan|kunnen)(?: \S+){0,5} (?:niet|nie)(?: \S+){0,2} betalen/giu;
const ASKS =
  /^\P{L}*(?:(?:en|maar|dus|want) )?(?:hoe|wat|waar|wanneer|wie|welke?|waarom|kan|kun|kunt|mag|moet|is er|zijn er|heeft|hebben)(?!\p{L})/iu;
/** A question follows what was told, in the same sentence. */
const CUT = /[,;:]|(?<!\p{L})(?:en|maar|dus|want)(?!\p{L})/iu;
const MOST = 30;

/**
 * The writer tells that they have a hard time: a loss, distress, or asking again and again. Quiet where such words are
 * only the subject of a question ("waar kan ik terecht met schulden?") or the state of a thing.
 */
export function hasHardTime(text: string): boolean {
  if (!read(text).acts.has('hardship')) return false;
  if (isBereaved(text)) return true;
  if (speaksOfDeath(text) && isLongAgo(text)) return false;
  return sentenceSpans(text)
    .slice(0, MOST)
    .flatMap(({ start, end, asks }) => {
      const sentence = text.slice(start, Math.min(end, start + 600));
      return asks ? sentence.split(CUT).slice(0, -1) : [sentence];
    })
    .some((told) => !ASKS.test(told) && read(withoutLooks(told)).acts.has('hardship'));
}

function withoutLooks(told: string): string {
  const left = told.replace(ONLY_LOOKS, ' ');
  const counted = IS_WRONG.test(told) ? left : left.replace(COUNTS, ' ');
  return ONLINE.test(told) ? counted.replace(CANNOT_PAY, ' ') : counted;
}
