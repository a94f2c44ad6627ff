import type { Span } from '../dutch-reading';
import { around, before, spansOf } from './surroundings';

const PASSWORD =
  /(?<![\p{L}\p{N}])(?:wachtwoord|wachtwoorden|paswoord|password|passwoord|ww|wachtw|wachtzin|ww'?d)(?: (?:van|voor) (?:mijn |de |het |m'n |mn )?[\p{L}-]{2,20}(?: [\p{L}-]{2,20})?)?/giu;
const CODE =
  /(?<![\p{L}\p{N}])(?:pin|pincode|pin-code|puk|pukcode|inlogcode|sms-?code|sms code|code|toegangscode|activeringscode|activatiecode|digid-?code|digid code|controlecode|verificatiecode|beveiligingscode|cvc|cvv|cvc-code|cvv-code|deurcode|herstelcode|koppelcode|inlog|login|sleutelcode|alarmcode|poortcode|kluiscode|codewoord|bevestigingscode|tan-?code|machtigingscode|cijfercode)(?![\p{L}\p{N}])/giu;
const INNOCENT_CODE =
  /korting|promo|actie|voucher|cadeau|kleur|ral|btw|fout|error|parkeer|zone|postcode|qr|bar|land|netnummer|streep|sector|product|dress|bron|gedrags|afval|container|zaak|vak\b|kleurcode|iso|aanvraag|cursus|reservering|boek/;
const SENSITIVE =
  /sms|digid|gekregen|ontvangen|kreeg|inlog|login|verificatie|bevestig|beveilig|activ|brief|voordeur|deur|kluis|alarm|pin|app\b|mail|mijn code|de code is|code is/;

// What may stand between the name of a secret and its value.
const LINK =
  /^ ?(?:['"]? ?(?::|=|->|is dus|is nu|is nog steeds|is|was|wordt|werd|luidt|veranderd naar|veranderd in|gewijzigd naar|gewijzigd in|naar|in|heb ik|dit|dan|moet zijn|hoort te zijn|nu|namelijk|die ik kreeg|die ik heb|uit de brief|uit de sms|van mijn \p{L}+|voor mijn \p{L}+|van de \p{L}+|op mijn \p{L}+|gekregen|ontvangen|nummer|nr|stond|staat|aangepast naar|ingesteld op|gezet op|gebruikt|ik gebruik|ik heb|ik kreeg|kreeg ik|even|hier|maar|de|het|voor|binnen|dus|was eerst|is gewoon|\(|–|-|,|;|\.{3})[ :=]*){0,6}/iu;
const VALUE = /^['"“‘]?([^\s'"“”‘’,;()]{3,40})/u;
const DIGITS =
  /^['"“‘(]?(\d(?:[ -]?\d){2,9}|[a-z0-9]{2,8}(?:-[a-z0-9]{2,8}){1,3}|[a-z0-9]{4,20})(?![\p{L}\p{N}])/iu;

/** The values of passwords, pins and one-time codes. The word alone ("wachtwoord vergeten") is harmless. */
export function findSecret(text: string): Span[] {
  return [...findPasswords(text), ...findCodes(text), ...findCodesBefore(text)];
}

function findPasswords(text: string): Span[] {
  return spansOf(text, PASSWORD, 100).flatMap(({ end }) => {
    const link = LINK.exec(text.slice(end, end + 80))?.[0] ?? '';
    const value = VALUE.exec(text.slice(end + link.length, end + link.length + 60));
    if (!value) return [];
    const raw = (value[1] ?? '').replace(/[.?]+$/, '').replace(/(?<=\p{L}{3})!$/u, (mark) => mark);
    const start = end + link.length + value[0].indexOf(raw);
    const announced = /[:=]\s*$/.test(link) || /['"“‘]/.test(value[0].charAt(0));
    if (
      raw.length < 4 ||
      !(looksInvented(raw) || (announced && raw.length > 3 && !COMMON.has(raw.toLowerCase())))
    )
      return [];
    return [{ start, end: start + raw.length }];
  });
}

const COMMON = new Set(
  'vergeten kwijt verlopen fout onjuist ongeldig niet wijzigen nodig resetten geblokkeerd weg onbekend anders nieuw hetzelfde herstellen invoeren invullen aanmaken aanvragen veranderd gewijzigd opnieuw deze'.split(
    ' ',
  ),
);

/** Capitals, digits and signs in the middle of a word: nobody writes those by accident. */
function looksInvented(value: string): boolean {
  if (/^(?:https?:|www\.|\S+@\S+\.|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})/i.test(value)) return false;
  const inner = value.replace(/[!?.]+$/, '');
  if (/\d/.test(inner) && /\p{L}/u.test(inner)) return true;
  if (/[^\p{L}\p{N}'’.-]/u.test(inner) && /\p{L}/u.test(inner)) return true;
  if (/^\d{4,}$/.test(inner)) return true;
  return /\p{Ll}\p{Lu}/u.test(inner);
}

function findCodes(text: string): Span[] {
  return spansOf(text, CODE, 100).flatMap((span) => {
    const name = span.match[0].toLowerCase();
    const generic = name === 'code' || name === 'inlog' || name === 'login';
    const lead = before(text, span.start, 30);
    const tail = text.slice(span.end, span.end + 100);
    const link = LINK.exec(tail)?.[0] ?? '';
    const value = DIGITS.exec(tail.slice(link.length));
    const raw = value?.[1] ?? '';
    if (!value || !/\d/.test(raw) || isYearOrTime(raw, tail.slice(link.length + value[0].length))) return [];
    const nearby = `${lead}${name}${tail.slice(0, link.length).toLowerCase()}`;
    if (INNOCENT_CODE.test(nearby)) return [];
    if (generic && !SENSITIVE.test(around(text, span)) && !/mijn $/.test(lead)) return [];
    const start = span.end + link.length + value[0].indexOf(raw);
    return [{ start, end: start + raw.length }];
  });
}

const VALUE_FIRST =
  /(?<![\p{L}\p{N}.,/-])(\d(?:[ -]?\d){3,7}|(?=[a-z0-9-]*\d)[a-z0-9]{4,12}(?:-[a-z0-9]{2,8}){0,2})(?![\p{L}\p{N}]) (?:is|was|als|wordt) (?:mijn|de|zijn|haar|uw|je|het) ((?:nieuwe |oude )?(?:pincode|pin|wachtwoord|sms-?code|digid-?code|code|inlogcode|toegangscode|activeringscode|cvc|deurcode))/giu;

function findCodesBefore(text: string): Span[] {
  return spansOf(text, VALUE_FIRST, 100).map(({ start, match }) => ({
    start,
    end: start + (match[1] ?? '').length,
  }));
}

function isYearOrTime(value: string, tail: string): boolean {
  return (
    /^[.:]\d/.test(tail) ||
    /^ ?(?:cijfers|tekens|keer|minuten|uur|dagen|letters|euro|%)/i.test(tail) ||
    /^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$/.test(value)
  );
}
