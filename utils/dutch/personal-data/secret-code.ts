import type { Span } from '../dutch-reading';
import { lastLabel } from './number-labels';
import type { Signs } from './signs';
import { after, around, before, spansByDigits, spansOf } from './surroundings';

// "controlecode", "sms-code", "portiekcode": any compound with -code, judged by what stands before it.
const CODE = /(?:pin|puk|cvc|cvv|tan|codewoord|combinatie|codes?)(?![\p{L}\p{N}])/giu;
const LONGEST_NAME = 22;
const INNOCENT_CODE =
  /korting|promo|actie|voucher|cadeau|kleur|ral|btw|fout|error|parkeer|zone|postcode|qr|bar-?code|land|netnummer|streep|sector|product|dress|bron|gedrags|afval|container|zaak|vak\b|iso|aanvraag|cursus|reservering|boek|belasting|melding|status|plaats|gebied|functie|artikel|zip|unicode|kassa|barcode|track|zending|gemeente|kadaster|sbi|route|afdeling|spaar|wasprogramma|verlof|uur/;
const SENSITIVE =
  /sms|digid|eenmalig|gekregen|ontvangen|kreeg|krijg|inlog|login|verificatie|bevestig|beveilig|activ|brief|voordeur|deur|kluis|kastje|sleutel|portiek|alarm|pin|app\b|mail|mijn code|de code is|code is|toegang|controle|herstel|slot|poort|hek|fiets|scherm/;
// Says by itself that the code is secret.
const SECRET_NAME =
  /^(?:pin|puk|cvc|cvv|tan|codewoord)$|(?:pin|puk|inlog|login|sms|digid|toegangs?|activerings?|activatie|controle|verificatie|beveiligings|deur|herstel|koppel|sleutel|alarm|poort|kluis|bevestigings|machtigings|cijfer|slot|tan|portiek|voordeur|garage|kastje|cvc|cvv|ontgrendel|authenticatie|inlogapp|eenmalige)[- ]?code/;

const VALUE =
  /(?<![\p{L}\p{N}.,/€-]|€ )#?(\d(?:[ -]?\d){2,9}|(?=[a-z-]*\d)[a-z0-9]{2,8}(?:-[a-z0-9]{2,8}){1,3}|(?=[a-z]*\d)[a-z0-9]{4,20})(?![\p{L}\p{N}]|[.:,]\d)/iu;
// "D9F2 77AA 01CE"
const GROUPS = /(?<![\p{L}\p{N}-])(?=[A-Z]{0,3}\d)[A-Z\d]{4}(?:[ -][A-Z\d]{4}){1,5}(?![\p{L}\p{N}])/u;
// "Koppelcode die ik zie is KXRB": capitals alone where a value is due.
const CAPITALS = /(?:^|[:=]|(?:^| )(?:is|zijn|luidt|staat|zie))(?: nu| dus)? ([A-Z]{4,8})(?![\p{L}\p{N}])/u;
const SHOUTED =
  /^(?:NIET|GEEN|WEER|ECHT|NOOIT|STEEDS|FOUT|GOED|VERKEERD|ONJUIST|ONGELDIG|VERLOPEN|KWIJT|SUPER|NIEUW)$/;
// What leads to it from the next sentence: "voer de herstelcode in. Ik heb …".
const NEXT_SENTENCE =
  /^[.!?;]\s+(?:en |maar )?(?:(?:die|dat|dit|deze|hij|het|ik|er|hier|mijne?|daar)(?: \p{L}{1,6}){0,3}:?|\p{L}{2,6}:)? ?$/iu;
const REACH = 45;
// A number of another kind may stand in between: then it is not the code.
const OTHER_NUMBER =
  /(?<!\p{L})(?:tel|telefoon|bel|bellen|belde|nummer|postcode|zaak|melding|om|rond|sinds|tot|kost|lijn|kamer|afspraak|pasnummer|klantnummer|geboren|geldig|duurt|minstens|minimaal|maximaal|bestaat|binnen|na|over|al|wel|keer|van de|in de|uit|versie)$/u;
const BREAK = /[.!?;](?:\s|$)|\n/;

// One of the words that all below need.
const MAY_HOLD =
  /code|pin|puk|cvc|cvv|tan|wachtwoord|combinatie|cijfers|sms|digid|kluis|kastje|slot|box|alarm|toets|invoer|drukken|deur|poort|hek|slagboom|kelder|berging|schuur|garage|portiek|ingang|paneel|stalling/i;

/** The values of pins, one-time codes and door codes, behind their name or in front of it. */
export function findCodes(text: string, signs: Signs): Span[] {
  if (!MAY_HOLD.test(text)) return [];
  const locks = valuesOfLocks(text);
  const behind = spansOf(text, CODE, 100).flatMap(({ start, end }) => {
    const from = startOfName(text, start);
    const whole = from === start || /code/i.test(text.slice(start, end));
    return whole ? valueBehind(text, { start: from, end }, text.slice(from, end)) : [];
  });
  return [...behind, ...andTheOther(text, behind), ...valuesBefore(text, signs), ...locks];
}

/** Where the compound begins that ends in this word: the "sms-" of "sms-code". */
function startOfName(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME && /[\p{L}\p{N}-]/u.test(text.charAt(start - 1))) start--;
  return start;
}

function valueBehind(text: string, span: Span, match: string): Span[] {
  const name = match.toLowerCase();
  const lead = before(text, span.start, 30);
  const tail = text.slice(span.end, span.end + REACH);
  const stop = tail.search(BREAK);
  const near = text.slice(span.end, span.end + REACH + 25);
  const value = GROUPS.exec(near) ?? VALUE.exec(near) ?? CAPITALS.exec(near);
  const raw = value?.[1] ?? value?.[0] ?? '';
  if (!value || value.index > REACH || SHOUTED.test(raw)) return [];
  const beyond = stop !== -1 && value.index > stop;
  if (beyond && !NEXT_SENTENCE.test(near.slice(stop, value.index))) return [];
  const link = text.slice(span.end, span.end + value.index).toLowerCase();
  const start = span.end + value.index + value[0].indexOf(raw);
  const known =
    SECRET_NAME.test(name) ||
    (name !== 'codes' &&
      /(?:sms|digid|cvc|cvv|pin|inlog|puk|tan|activerings?|activatie|verificatie|beveiligings?|toegangs?)-? $/.test(
        lead,
      ));
  const typed = IS_TYPED.test(after(text, start + raw.length, 30));
  if (beyond && !known) return [];
  if ((!/\d/.test(raw) && !/^[A-Z]+$/.test(raw)) || isMeasure(raw, text.slice(start + raw.length), link))
    return [];
  if (INNOCENT_CODE.test(`${known ? '' : lead}${name}${known ? '' : link}`)) return [];
  if (OTHER_NUMBER.test(link.trimEnd())) return [];
  if (!known && !typed && !SENSITIVE.test(around(text, span)) && !/mijn $/.test(lead)) return [];
  return [{ start, end: start + raw.length }];
}

// "Sleutelkluisje naast de voordeur: 4471", "in de sms stond 992417": no code is named, but what it opens or came by.
const OPENS =
  /(?<!\p{L})(sms(?:'?je)?|(?:sleutel|cijfer|code|hang|fiets)?(?:kluis(?:je)?|kastje|slot)|(?:sleutel|code)box|alarm|(?:cijfers|combinatie) (?:van|voor|op|bij) (?:de|het|mijn|onze) \p{L}{0,12}(?:hek|poort|deur|hal|flat|portiek|garage|berging|schuur|hok|slagboom))(?!\p{L})([^\d.!?;\n]{1,45})(\d(?:[ -]?\d){2,7})(?![\p{L}\p{N}]|[.,:]\d)/giu;
const LEADS_TO_CODE =
  /(?:[:=]|(?<!\p{L})(?:is|zijn|was|met|stond|staat|(?:staat|ingesteld) op|zegt|zei|kwam|moet je)(?: (?:nu|dus|dit|alleen))?) ?$/iu;

function valuesOfLocks(text: string): Span[] {
  if (!/sms|kluis|kastje|slot|box|alarm|cijfers|combinatie/i.test(text)) return [];
  return spansOf(text, OPENS, 100).flatMap(({ end, match }) => {
    const [, name = '', link = '', value = ''] = match;
    const sms = /^sms/i.test(name);
    const short = sms && value.length < 4;
    const direct = sms && link === ' ' && value.length > 4;
    if (short || !(direct || LEADS_TO_CODE.test(link)) || isMeasure(value, text.slice(end), link)) return [];
    return [{ start: end - value.length, end }];
  });
}

const THE_OTHER = /^[ ,]{1,2}en (?:die|dat|de code) van [^.!?\d]{2,30}(?:is )?(\d{3,8})(?!\d|[.,:]\d)/iu;

/** "Mijn pincode is 4471 en die van mijn vrouw 0932". */
function andTheOther(text: string, found: readonly Span[]): Span[] {
  return found.flatMap(({ end }) => {
    const other = THE_OTHER.exec(text.slice(end, end + 60));
    const value = other?.[1];
    if (!other || value === undefined) return [];
    const last = end + other[0].length;
    return [{ start: last - value.length, end: last }];
  });
}

const VALUE_FIRST =
  /(?<![\p{L}\p{N}.,/-])(\d(?:[ -]?\d){3,7}|(?=[a-z]{0,12}\d)[a-z0-9]{4,12}(?:-[a-z0-9]{2,8}){0,2})(?![\p{L}\p{N}])/giu;
const NAMED_BEHIND =
  /^,? ?(?:(?:is|was|als|wordt|=|zijn|dat is|dit is|\() ?)(?:(?:nu|dus|toch|nog) )?(?:(?:mijn|de|zijn|haar|uw|je|jouw|het|een) )?(?:(?:nieuwe?|oude?|juiste) )?(pincode|pin|puk|wachtwoord|combinatie|(?:\p{L}{2,20}-?)?code|cvc|cvv)(?!\p{L})/u;

const LOCKED =
  /(?:poort|deur|slot|kluis|kluisje|hek|kastje|box|alarm|slagboom|kelder|berging|schuur|garage|portiek|flat|complex|lift|ingang|paneel|stalling|hal|sms)(?:t?je)?(?!\p{L})/iu;
const IS_TYPED =
  /^[#*]? (?:(?:moet|moest|kan|kunt|wil) )?(?:in(?:toets|tik|voer|druk|typ)\p{L}*|draaien|en (?:dan )?(?:een )?(?:hekje|sterretje))(?!\p{L})/u;
// "De deur gaat open met 2580#", "neem 2291 voor de achterdeur", "Het hek van de volkstuin: C3401".
const OPENS_WITH =
  /(?<!\p{L})(?:(?:open|binnen|erin|ontgrendelen|openen)(?: \p{L}{2,12}){0,2} (?:met|via|door|als (?:u|je|ze|hij))(?: de (?:code|cijfers))?|(?:gebruik|neem|toets|draai|doe|typ)(?:en)? (?:ik|je|we|u)(?: (?:altijd|gewoon|meestal|nu))?)[: ]*$/u;
const TAKES =
  /(?<!\p{L})(?:neem|gebruik|toets|typ|tik|druk|draai|probeer|kies)(?: (?:maar|dan|gewoon|even|u))? $/u;
const FOR_LOCK =
  /^[#*]?(?: in)? (?:voor|bij|op|van|om) (?:de|het|mijn|onze|uw) \p{L}{0,14}(?:poort|deur|slot|kluis|kluisje|hek|kastje|alarm|slagboom|kelder|berging|schuur|garage|portiek)(?!\p{L})/u;
const LOCK_NAMED =
  /(?:^|[ ,])(?:\p{L}{0,14})(?:poort|deur|slot|kluis|kluisje|hek|kastje|slagboom|kelder|berging|schuur|garage|portiek)(?: (?:van|bij|op|aan|in|hangt|zit|achter|naast|voor)(?: [\p{L}]{2,14}){1,4})?(?::|, (?:code )?) ?$/u;
const NOT_A_CODE =
  /(?<!\p{L})(?:open|dicht|uur|tot|tel)(?!\p{L})|nummer|nr|melding|zaak|kenmerk|bedrag|factuur|schade|kosten/u;
// "774 091 stond er in het berichtje van DigiD"
const CAME_BY =
  /^,? (?:gekregen|ontvangen|stond|staat|staan|kwam|kreeg|krijg|zag|las|is|binnen|van|via|per)(?: [\p{L}']{1,12}){0,6} (?:sms|sms'?je|digid|authenticator)(?!\p{L})/u;

function valuesBefore(text: string, signs: Signs): Span[] {
  const locks = LOCKED.test(text) || /sms|digid/i.test(text);
  if (!locks && !/code|pin|wachtwoord|cvc|cvv|puk|combinatie/i.test(text)) return [];
  return spansByDigits(text, VALUE_FIRST, signs).flatMap(({ start, end }) => {
    const tail = after(text, end, 50);
    // "Voor de poort moet je 1845# intoetsen"
    if (locks && IS_TYPED.test(tail) && LOCKED.test(text)) return [{ start, end }];
    if (locks && opens(text, { start, end }, tail)) return [{ start, end }];
    const name = NAMED_BEHIND.exec(tail)?.[1] ?? '';
    return name === '' || INNOCENT_CODE.test(name) ? [] : [{ start, end }];
  });
}

/** What opens something, or came in a message. */
function opens(text: string, { start, end }: Span, tail: string): boolean {
  const value = text.slice(start, end);
  const lead = before(text, start, REACH);
  if (isMeasure(value, text.slice(end), lead)) return false;
  if (/^\d[\d -]{3,}$/.test(value) && CAME_BY.test(tail) && lastLabel(lead) !== 'allowed') return true;
  if (OPENS_WITH.test(lead) && LOCKED.test(`${before(text, start, 90)} ${tail}`)) return true;
  if (/^[#*]/.test(text.slice(end)) && LOCKED.test(lead)) return true;
  if (TAKES.test(lead) && FOR_LOCK.test(tail)) return true;
  return (
    LOCK_NAMED.test(lead) &&
    !NOT_A_CODE.test(lead) &&
    value.length < 7 &&
    (/: ?$/.test(lead) || /^[#*]?(?:$|[.,;!?]| (?:dan|en|als))/u.test(text.slice(end, end + 6)))
  );
}

/** A year, a time, an amount, a length. */
function isMeasure(value: string, tail: string, link: string): boolean {
  return (
    /^[.:]\d/.test(tail) ||
    /^ ?(?:cijfers|tekens|keer|minuten|uur|dagen|letters|euro|%|x\b|pogingen|weken|maal|jaar|volt)/i.test(
      tail,
    ) ||
    /^(?:0?[1-9]|[12]\d|3[01])[-/](?:0?[1-9]|1[0-2])[-/]\d{2,4}$/.test(value) ||
    (/^(?:19|20)\d\d$/.test(value) && /(?:in|van|sinds|voor|uit) $/.test(link))
  );
}
