import type { Span } from '../dutch-reading';
import { NAMES_BSN, passesElevenTest } from './bsn';
import { lastLabel } from './number-labels';
import type { Signs } from './signs';
import { findSpokenMobiles } from './spoken-numbers';
import { after, around, before, spansOf } from './surroundings';

const MOBILE =
  /(?<![\p{N}.,/]|\d[ -]|\p{Lu}{2})(?:(?:\+|00) ?31[ .-]{0,3}(?:\(0\)[ .-]?|0[ .-]?)?6|\(?0 ?6\)?)(?:[ ./=-]{0,3}\d){8}(?!\d|[.,/-]\d)/gu;
const LANDLINE =
  /(?<![\p{N}.,/]|\d[ -]|\p{L}-|\p{Lu}{2})(?:(?:\+|00) ?31[ .-]{0,3}(?:\(0\)[ .-]?)?|\(?0)(?:[1-57]\d\)?[ ./-]{0,3}\d{3}(?:[ ./-]?\d){4}|[1-57]\d\)?[ ./-]{0,3}\d(?:[ ./-]?\d){6}|[1-57]\d{2}\)?[ ./-]{0,3}\d{2}(?:[ ./-]?\d){4})(?!\d|[.,/-]\d)/gu;
const BELGIAN =
  /(?<![\p{N}.,/]|\d[ -]|\p{Lu}{2})(?:(?:\+|00) ?32[ .-]{0,3}(?:\(0\))?[1-9]|04)\d{0,2}(?:[ ./-]{0,2}\d){6,8}(?!\d|[.,/-]\d)/gu;
/** Digits in the shortest of them. */
const FEWEST = 8;
// Digits alone.
const BELGIAN_MOBILE = /^(?:(?:00)?32|0)4\d{8}$/;
const FOREIGN =
  /(?<![\p{N}.,/]|\p{L}-|\d[ -])(?:\+|00)(?!31|32)[1-9]\d{0,2}(?:[ ./()-]{0,2}\d){7,11}(?!\d)/gu;
const ORGANISATION =
  /\b(?:ons|onze(?! (?:bel|deur|woning|lift|kelder|keuken|badkamer|tuin|straat|zoon|dochter|buren|buurvrouw|buurman|cv))|jullie nummer|jullie telefoonnummer|jullie nr|wij zijn|we zijn|gemeente|gemeentehuis|stadhuis|stadskantoor|bibliotheek|balie|receptie|helpdesk|klantenservice|klantcontact\w*|servicedesk|meldkamer|storings\w*|storingen|spoednummer|ggd|huisartsenpost|huisartsenpraktijk|politie|brandweer|waterschap|woningcorporatie|belastingdienst|uwv|svb|duo|digid|rdw|algemeen|algemene|loket|wijkteam|buurtteam|dierenambulance|provincie|piket\w*|meldpunt|infolijn|informatielijn|hulplijn|lokaal|afdeling|school|ziekenhuis|zwembad|apotheek|openingstijden|kantooruren|werkdagen|ambassade|consulaat|museum|theater|organisatie|stichting|slachtofferhulp|juridisch|kantoor|instantie)\b/;
const OWN =
  /\b(?:probeerde (?:u|je|jou) te bereiken|thuis|priv[eé] ?nummer|mijn|mij|mn|m'n|me|ik ben|ik heb|uw nummer|je nummer|jouw nummer|(?:uw|je|jouw) (?:nieuwe |oude |mobiele |vaste |eigen )?(?:mobiele |vaste )?telefoonnummer|(?:uw|je|jouw) (?:nieuwe|oude|mobiele|vaste|eigen) nummer|uw mobiele|bel mij|bel me|bereikbaar ben|bereik je|terugbellen|teruggebeld|van mijn|ik bel(?:de)? (?:\w+ )?vanaf|u zou (?:\w+ )?bellen|zouden (?:\w+ )?bellen|(?:u|je|jou) (?:\w+ )?gebeld|haar nummer|zijn nummer|zijn nr|haar nr|bel u|belt u op|u bent bereikbaar|ik u|bereik ik u|nieuw)\b/;
// "Kunt u haar bellen op …"
const OF_ANOTHER =
  /(?<!\p{L})(?:(?:haar|hem) (?:even |dan |vandaag |overdag )?(?:bellen|bereiken|appen)|bel(?:t u)? (?:haar|hem))(?!\p{L})/u;
// "Is 030 - 287 40 00 van jullie?"
const OF_YOU = /^ (?:ook |echt )?van (?:jullie|de gemeente)(?!\p{L})/u;
// "Contactpersoon school: moeder (06…), bij geen gehoor oma (050…)"
const OF_RELATIVE =
  /(?<!\p{L})(?:moeder|vader|oma|opa|man|vrouw|partner|zoon|dochter|zus|broer|buurvrouw|buurman|mantelzorger)[ :(]{1,3}$/u;
const CALL_US =
  /\b(?:bel|belt|bellen|app|appt|appen|whatsapp|sms|bereiken|bereikbaar|telefonisch)\b[^.!?]{0,40}$/;

/** Private phone numbers. Service numbers (0800, 0900, 088, 14 0xx) and the organisation's own are left alone. */
export function findPhone(text: string, { digits, words }: Signs): Span[] {
  const said = findSpokenMobiles(text, words);
  if (digits < FEWEST) return said;
  const mobile = spansOf(text, MOBILE).filter(
    (span) => !isSomethingElse(text, span) && !isPublic(text, span, true),
  );
  const others = [LANDLINE, BELGIAN, FOREIGN].flatMap((pattern) => spansOf(text, pattern));
  return [
    ...said,
    ...mobile,
    ...others.filter(
      (span) =>
        !isSomethingElse(text, span) &&
        !isPublic(text, span, BELGIAN_MOBILE.test(digitsOf(text, span.start, span.end))),
    ),
  ];
}

// "NL00 BANK 0123 4567 89": figures of an account that is made up.
const MADE_UP = /[a-z]{2}\d{2} ?[a-z]{4} ?$/;

function isSomethingElse(text: string, { start, end }: Span): boolean {
  if (/^\d{2}[-./]\d{2}[-./](?:19|20)\d{2}$/.test(text.slice(start, end))) return true;
  if (MADE_UP.test(text.slice(Math.max(0, start - 20), start).toLowerCase())) return true;
  if (
    /voorbeeld|bijv\b|^(?!.*\bm(?:ijn|'n|n)\b).*\b(?:zo|als)(?: op)?:? $/.test(before(text, start, 40)) &&
    /12345678$/.test(digitsOf(text, start, end))
  )
    return true;
  // "0622 190 457, dat is het fabricagenummer"
  if (CALLED_OTHERWISE.test(after(text, end, 40))) return true;
  // Of an address ("jan@student.nl – 06…") no word names the number.
  const label = lastLabel(before(text, start, 30).replace(ALREADY_GIVEN, ''));
  return (
    (label !== null && label !== 'phone' && label !== 'secret') ||
    lastLabel(after(text, end, 15)) === 'bsn' ||
    isNamedBsn(text, start, end)
  );
}

// An address, or the end of a number before a way to call: "bsn 170221015, bel 0614152169".
const ALREADY_GIVEN =
  /\S{1,40}@\S{1,40}|^.*\d{8}(?=[,.;]? (?:en |of )?(?:bel|belt|bellen|app|appt|sms|bereikbaar)(?!\p{L}))/gu;
const CALLED_OTHERWISE =
  /^,? (?:en )?(?:dat |dit )?is (?:het|een|de) (?!telefoon|tel|mobiel|juiste|goede|thuis|nood|vaste)\p{L}{4,}(?:nummer|code)(?!\p{L})/u;
const NAMED_WITHIN = 90;

/** "Mijn burgerservicenummer begint met een nul: 0443 38 260" */
function isNamedBsn(text: string, start: number, end: number): boolean {
  if (!passesElevenTest(digitsOf(text, start, end))) return false;
  return NAMES_BSN.test(text.slice(Math.max(0, start - NAMED_WITHIN), end + NAMED_WITHIN));
}

function isPublic(text: string, span: Span, mobile: boolean): boolean {
  const sentence = around(text, span);
  if (OWN.test(sentence)) return false;
  if (OF_YOU.test(after(text, span.end, 25))) return true;
  if (OF_RELATIVE.test(before(text, span.start, 25))) return false;
  if (ORGANISATION.test(sentence)) return true;
  if (OF_ANOTHER.test(sentence)) return false;
  // "Bel 0575-526182 svp": one's own.
  if (/^ ?(?:svp|s\.v\.p|aub|a\.u\.b|alstublieft)/.test(after(text, span.end, 15))) return false;
  return (
    !mobile &&
    CALL_US.test(before(text, span.start)) &&
    /\b(?:u|je|jullie|bel|belt)\b/.test(before(text, span.start))
  );
}

function digitsOf(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/\D/g, '');
}
