import { anyWord } from '../any-word';
import type { Span } from '../dutch-reading';
import { isMeasure } from './measure';
import { lastLabel } from './number-labels';
import type { Signs } from './signs';
import { after, before, spansByDigits, spansOf } from './surroundings';

// What stands for a code: "4471", "1-9-6-2", "2580#", "C4791", "74A1". A name in capitals and a number is none.
const VALUE =
  /(?<![\p{L}\p{N}.,/€-]|€ )(?:[#*]?\d(?:[ -]?\d){2,7}|[a-z]\d{3,6}|\d{3,6}[a-z]|\d{1,2}[a-z]\d{1,2}|[a-z]\d{2,5}[a-z])(?:[#*]\d{0,5})?(?![\p{L}\p{N}]|[.,:]\d)/giu;
// "Bij de deur 19#46 intoetsen"
const WITH_SIGNS = /(?<![\p{L}\d#*])(?:[#*]\d{3,6}[#*]?|\d{1,5}[#*]\d{1,5}[#*]?)(?![\p{L}\d])/gu;
const TYPED = /toets|druk|code|deur|poort|hek|alarm|slot|kluis|kastje|portiek|paneel|intyp|invoer/i;
// What is locked.
const LOCK =
  '(?:(?<!pas)poort|deur|slot|kluis|hek|kast|box|safe|alarm|slagboom|kelder|berging|schuur|garage|portiek)(?:t?je)?';
const LOCKED = new RegExp(
  `(?:${LOCK}|flat|complex|lift|ingang|paneel|stalling|trappenhuis|trapportaal|hal|fiets|koffer|telefoon|mobiel|tablet|i-?pad|laptop|voicemail|intercom|achterom|toegang|beneden|pand|gebouw|binnen|bel|pas|pin|pinpas|bankpas|automaat)(?!\\p{L})`,
  'iu',
);
const namesLocked = anyWord(LOCKED);
// Only a code goes with these.
const KEY_BOX =
  /(?:sleutel(?:kluis|kast|box|safe)(?:t?je)?|cijferslot(?:je)?|codeslot|kluisje|(?:hang|ketting|fiets|koffer)slot(?:je)?)(?!\p{L})/iu;
const LOCK_BEFORE =
  /(?:sleutel(?:kluis|kast|box|safe)(?:t?je)?|(?:cijfer|code|hang|ketting|fiets|koffer)slot(?:je)?) $|(?<!\p{L})alarm $/u;
// "Sleutelkluisje naast de voordeur 7195"
const BOX_WITH_PLACE =
  /sleutel(?:kluis|kast|box|safe)(?:t?je)?(?: (?:zit|hangt|is))?(?: \p{L}{2,14}){1,5}:? $/u;
const KEY_BEFORE =
  /(?<!\p{L})(?:sterretje|hekje|ster|belletje),? (?:en )?(?:dan |daarna |vervolgens )?$|(?<!\p{L})(?:\p{L}*toetsenbord(?:je)?|(?:code|cijfer|druk)?paneel(?:tje)?|keypad|codepad|(?:cijfer|druk)?toetsen|(?:cijfer)?knop(?:pen|jes)|tableau)(?: (?:bij|naast|van|aan) de \p{L}{2,12})?(?:,|:| is| dan)? $/u;
const LOCK_ALONE = new RegExp(`(?:^|[,:] )(?:de |het |\\p{L}{0,10})?${LOCK},? $`, 'u');
const THEN = /^,? (?:en )?(?:dan|daarna|vervolgens|en (?:duwen|drukken))(?!\p{L})/u;
const PLACE =
  '(?: (?:van|bij|op|aan|in|hangt|hang|zit|achter|naast|voor|links|rechts|beneden|boven)(?: \\p{L}{2,14}){0,4})?';
const ON =
  '(?::|,|;|=| is| zijn| staat(?: nog)? op| staan op| heeft(?: als)?(?: \\p{L}{0,8}code)?)(?: (?:nu|dus|code|nog))?';
const LOCK_NAMED = new RegExp(`(?:^|[^\\p{L}])\\p{L}{0,14}${LOCK}${PLACE}${ON} ?$`, 'u');
const NOT_A_CODE =
  /(?<!\p{L})(?:dicht|uur|tot|tel|om|sinds)(?!\p{L})|nummer|nr|melding|zaak|kenmerk|bedrag|factuur|schade|kosten|postcode/u;
const ENDS = /^(?:$|[.,;!?)#*]| (?:dan|en|als|voor|staat|kom|gewoon|kunt|graag|mag)(?!\p{L}))/u;
const IS_TYPED =
  /^ (?:(?:moet|moest|kan|kunt|wil) )?(?:in ?te |inge|in)?(?:toets|tik|voer|druk|typ)(?:t|en|ken|pen|te)?(?!\p{L})|^ (?:draaien|draait|en (?:dan )?(?:een )?(?:hekje|sterretje))(?!\p{L})|^ in(?:$|[.,;!?]| (?:en|dan|bij|op|voor|als))/u;
const TYPING =
  /(?<!\p{L})(?:toets|tik|druk|draai|typ|gebruik|voer|neem|probeer|kies|doe)(?:t|te|en|ken|pen)?(?: (?:u|per ongeluk|je|jij|ge|ik|we|maar|dan|gewoon|even|op|altijd|meestal|nu|na \p{L}+|(?:bij|op|aan) (?:de|het) \p{L}+)){0,4}:? $/u;
// "Gaat open met", "het alarm zet je uit met", "draaien op".
const OPENS_WITH =
  /(?<!\p{L})(?:open|opent|openen|los|af|eraf|uit|binnen|binnenkomen|erin|omhoog|ontgrendel\p{L}*|afluisteren|slot|het \p{L}{3,9} in)(?: \p{L}{1,12}){0,3} (?:met|via|door|op|als (?:u|je|ze|hij))(?: (?:de|het))?(?: (?:code|cijfers|pin|combinatie))?:? $|(?:draaien|gedraaid|ingesteld|staat) op $|(?:poort|deur|slot|toegang|box|kluis|hek|kast|alarm)(?:t?je)?(?: \p{L}{1,10}){0,3} met $/u;
// "De poort op 1423 gezet", "daar moet 88214 op"
const SET_TO = /(?<!\p{L})(?:op|moet|moeten)(?: (?:u|je|er))? $/u;
const SET = /^ (?:gezet|ingesteld|op(?:$|[.,;!?])|in(?:$|[.,;!?]))/u;
const NUMBERS_ARE =
  /(?<!\p{L})(?:cijfers|combinatie|cijfercode|code|pin|pincode)(?: (?:van|voor|op|bij|om) (?:de |het |mijn |onze )?\p{L}{2,16})?(?: te komen)?(?: (?:is|zijn)|:|=)(?: (?:nu|dus))? $|(?<!\p{L})(?:cijfers|cijfercode|combinatie) $/u;
const OTHER_USE = /^(?:112|113|1400|0800|0900)$/;
const LAST_SENTENCE = /[.!?] $/;

/** The codes of what is locked: a door, a key box, an alarm, a telephone. */
export function findLockCodes(text: string, signs: Signs): Span[] {
  const withSigns = /[#*]/.test(text) && TYPED.test(text) ? spansOf(text, WITH_SIGNS, 20) : [];
  const others = namesLocked(signs.words)
    ? spansByDigits(text, VALUE, signs).filter((span) => opensLock(text, span, span.match[0]))
    : [];
  return [...withSigns, ...others].map(({ start, end }) => ({ start, end }));
}

function opensLock(text: string, { start, end }: Span, value: string): boolean {
  const lead = before(text, start);
  if (isMeasure(value, text.slice(end, end + 14), lead) || OTHER_USE.test(value)) return false;
  const tail = after(text, end, 40);
  const long = value.replace(/\D/g, '').length > 2 || /^[a-z]\d{2,5}[a-z]$/i.test(value);
  if (!long || lastLabel(lead.slice(-25)) === 'allowed') return false;
  if (/[#*]/.test(value) && LOCKED.test(lead)) return true;
  if (SET_TO.test(lead) && SET.test(text.slice(end, end + 12))) return true;
  if (IS_TYPED.test(tail) || TYPING.test(lead)) return !NOT_A_CODE.test(lead);
  if (OPENS_WITH.test(lead) || NUMBERS_ARE.test(lead))
    return !/(?<!\p{L})(?:om|tot|sinds)(?!\p{L})| in $/u.test(lead);
  if (LOCK_NAMED.test(lead) && ENDS.test(text.slice(end, end + 8))) return !NOT_A_CODE.test(lead);
  if (
    ((/[,:;] ?$/.test(lead) && KEY_BOX.test(lead)) || (/: ?$/.test(lead) && lead.includes('alarm'))) &&
    ENDS.test(text.slice(end, end + 8))
  )
    return true;
  // "Het poortje: eerst sterretje, dan 9036, dan duwen", "hek 5566 daarna groene knop"
  if (KEY_BEFORE.test(lead) || (LOCK_ALONE.test(lead) && THEN.test(tail))) return !NOT_A_CODE.test(lead);
  if (BOX_WITH_PLACE.test(lead) && /^(?:\d ?){4,6}$/.test(value)) return true;
  if (LOCK_BEFORE.test(lead) && ENDS.test(text.slice(end, end + 8))) return true;
  // "Sleutelkluis rechts van de bel. 1093. Graag weer dichtdoen."
  const earlier = text.slice(Math.max(0, start - 60), start);
  return (
    LAST_SENTENCE.test(earlier) &&
    KEY_BOX.test(earlier) &&
    /^[.!]?(?: |$)/.test(text.slice(end, end + 2)) &&
    tail === ''
  );
}
