import type { Act } from '../dutch-reading';
import { read } from '../read';
import { sentenceSpans } from '../sentence-spans';
import { hasLink } from './points-to-link';

const URL =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}@._%+-])[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){0,3}\.(?:nl|be|com|eu|org|info|frl|amsterdam)(?![\p{L}\p{N}@])[^\s]{0,200}/giu;
const SITE = /(?<!\p{L})(?:web)?(?:site|pagina|page)(?!\p{L})/iu;
/** "Kijk op onze website": the pointing itself is not counted. */
const POINTING =
  /(?<!\p{L})(?:(?:kijk|kijkt|zie|ziet|ga|gaat|check|bekijk|bezoek|lees|raadpleeg|surf|klik|hier|vindt?|staat|staan)(?: (?:u|je|dan|eens|even|ook|hier|verder|maar|alles|dat|dit|het|ff)){0,4} )?(?:op|naar|via|bij|in)? ?(?:de|onze|deze|het|haar|ons)? ?(?:web)?(?:site|pagina)(?!\p{L})/giu;
/** A number, a yes or no, a price, a place, or which button: then it is an answer too. */
const ANSWERS =
  /\d|(?<!\p{L})(?:ja|jazeker|jawel|nee|neen|klopt|zeker|helaas|gratis|kosteloos|niet|niets|geen|wel|alleen|elke|dagelijks|meteen|direct|altijd|nooit|klik|klikt|klikken|kies|kiest|knop|tabblad|kopje|onderaan|bovenaan|rechtsboven|linksboven|menu|balie|nodig|verplicht|formulier|inloggen|digid|account)(?!\p{L})/iu;

/** Another organisation's page says who it is that helps; "jan(at)voorbeeld.nl" is no page. */
const ELSEWHERE =
  /(?<!\p{L})(?:web)?(?:site|pagina) van (?!ons|onze|de (?:gemeente|bibliotheek|bieb))|[([] ?at ?[)\]]/iu;
/** A sentence that is about the page, or only kind. */
const ABOUT_PAGE =
  /(?<!\p{L})(?:(?:web)?(?:site|pagina)|link|linkje|hier|hieronder|info|informatie)(?!\p{L})/iu;
/** "Plastic en blik, zie …": the answer stands before the pointer. */
const BEFORE_POINTER = /[,;] (?=(?:zie|kijk|lees|check|meer|alle)(?!\p{L}))/iu;
const KIND: readonly Act[] = ['greeting', 'closing', 'thanks', 'empathy', 'apology', 'hold', 'further-help'];

/**
 * The draft only sends its reader to a page: a link, or "kijk op de website", with fewer than `words` other words and
 * no answer among them.
 */
export function onlyPointsToPage(text: string, words: number): boolean {
  if (text.length > 2000) return false;
  const links = hasLink(text);
  if (!links && !(SITE.test(text) && read(text).acts.has('referral'))) return false;
  if (ELSEWHERE.test(text)) return false;
  const rest = text.replace(URL, ' ').replace(POINTING, ' ');
  const { wordCount, acts, questions } = read(rest);
  return (
    wordCount < words && questions === 0 && !ANSWERS.test(rest) && !acts.has('term') && !tellsBeside(text)
  );
}

/** Another sentence says something itself: "Drie weken. Meer staat op de website." */
function tellsBeside(text: string): boolean {
  const parts = sentenceSpans(text).flatMap(({ start, end }) => text.slice(start, end).split(BEFORE_POINTER));
  return parts.some((sentence) => {
    if (hasLink(sentence) || ABOUT_PAGE.test(sentence)) return false;
    const { acts, wordCount } = read(sentence);
    return wordCount >= 2 && !KIND.some((act) => acts.has(act));
  });
}
