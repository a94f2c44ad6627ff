import { anyWord } from '../any-word';
import type { Span } from '../dutch-reading';
import { isMeasure } from './measure';
import type { Signs } from './signs';
import { after, around, before, spansByDigits, spansOf } from './surroundings';

// "controlecode", "sms-code", "portiekcode": any compound with -code, judged by what stands before it.
const CODE = /(?:pin|puk|cvc|cvv|tan|codewoord|combinatie|codes?)(?![\p{L}\p{N}])/giu;
const LONGEST_NAME = 22;
const INNOCENT_CODE =
  /korting|ean-?code|promo|pakket|actie|voucher|cadeau|kleur|ral|btw|fout|error|parke(?:er|ren)|zone|postcode|qr|bar-?code|land|netnummer|streep|sector|product|dress|bron|gedrags|afval|container|zaak|vak\b|iso|aanvraag|cursus|reservering|boek|belasting|melding|status|plaats|gebied|functie|artikel|zip|unicode|kassa|barcode|track|zending|gemeente|kadaster|sbi|route|afdeling|spaar|wasprogramma|verlof|uur/;
const SENSITIVE =
  /sms|digid|eenmalig|gekregen|ontvangen|kreeg|krijg|inlog|login|verificatie|bevestig|beveilig|activ|brief|voordeur|deur|kluis|kastje|sleutel|portiek|alarm|pin|app\b|mail|mijn code|de code is|code is|toegang|controle|herstel|slot|poort|hek|fiets|scherm|binnen|(?<!\p{L})bank|itsme|router|modem|telefoon|tablet|i-?pad|lift|noodcode|wifi|voicemail|sim|koffer|ongeldig|verlopen|er niet (?:meer )?in|authentic|kelder|stalling|ingang|berging|schuur|garage|achterop/u;
// Says by itself that the code is secret.
const SECRET_NAME =
  /^(?:(?:telefoon|mobiel|sim|pas|bank|app|tablet)-?)?(?:pin|puk|cvc|cvv|tan|codewoord)$|(?:pin|puk|inlog|login|sms|digid|toegangs?|activerings?|activatie|controle|verificatie|beveiligings|veiligheids|deur|herstel|koppel|sleutel|alarm|poort|kluis|bevestigings|machtigings|cijfer|slot|tan|portiek|voordeur|garage|kastje|cvc|cvv|ontgrendel|authenticatie|inlogapp|eenmalige|push|recovery|backup|nood|wifi|voicemail)[- ]?codes?$/;

const VALUE =
  /(?<![\p{L}\p{N}.,/€-]|€ )#?(\d(?:[ -]?\d){2,9}|(?=[a-z-]*\d)[a-z0-9]{2,8}(?:-[a-z0-9]{1,8}){1,3}|(?=[a-z]*\d)[a-z0-9]{4,20})(?![\p{L}\p{N}]|[.:,]\d)/iu;
// "D9F2 77AA 01CE"
const GROUPS = /(?<![\p{L}\p{N}-])(?=[A-Z]{0,3}\d)[A-Z\d]{4}(?:[ -][A-Z\d]{4}){1,5}(?![\p{L}\p{N}])/u;
// "Koppelcode die ik zie is KXRB": capitals alone where a value is due.
const CAPITALS = /(?:^|[:=]|(?:^| )(?:is|zijn|luidt|staat|zie))(?: nu| dus)? ([A-Z]{4,8})(?![\p{L}\p{N}])/u;
const SHOUTED =
  /^(?:NIET|GEEN|WEER|ECHT|NOOIT|STEEDS|FOUT|GOED|VERKEERD|ONJUIST|ONGELDIG|VERLOPEN|KWIJT|SUPER|NIEUW)$/;
// What leads to it from the next sentence: "voer de herstelcode in. Ik heb …".
const NEXT_SENTENCE =
  /^[.!?;]{1,3}\s+(?:en |maar )?(?:is (?:dat|het)(?: die| deze)?|(?:die|dat|dit|deze|hij|het|ik|er|hier|mijne?|daar)(?: \p{L}{1,6}){0,3}:?|\p{L}{2,6}:)? ?$/iu;
// "Telefoonpin"
const OF_DEVICE = /^(?:telefoon|mobiel|sim|pas|bank|app|tablet)-?pin$/i;
const ONE_TIME = /^\d{3}[ -]?\d{3}$/;
const REACH = 45;
// "Is sinds maandag": however far the name is, the value is due.
const CLOSE = /(?<!\p{L})(?:is|luidt|wordt)(?: (?:nu|dus|weer|(?:sinds|vanaf|per)(?: \p{L}{2,10}){1,2}))? $/u;
const OF_FEW = /slot|kluis|koffer|kast|fiets|kaart|pas|achter|cv[cv]|deur|poort|hek|alarm|box/i;
// A number of another kind may stand in between: then it is not the code.
const OTHER_NUMBER =
  /(?<!\p{L})(?:tel|telefoon|bel|bellen|belde|nummer|postcode|zaak|melding|om|rond|sinds|tot|kost|lijn|kamer|afspraak|pasnummer|klantnummer|geboren|geldig|duurt|minstens|minimaal|maximaal|bestaat|na|over|al|wel|keer|van de|in de|uit|versie)$/u;
const BREAK = /[.!?;](?:\s|$)|\n/;

// One of the words that all below need.
const mayHold = anyWord(/code|pin|puk|cvc|cvv|tan|wachtwoord|combinatie|achter(?:op|kant|zijde)|pas/);

/** The values of pins, one-time codes and door codes, behind their name or in front of it. */
export function findCodes(text: string, signs: Signs): Span[] {
  if (!mayHold(signs.words)) return [];
  const behind = spansOf(text, CODE, 100).flatMap(({ start, end }) => {
    const from = startOfName(text, start);
    const whole =
      from === start || OF_DEVICE.test(text.slice(from, end)) || /code/i.test(text.slice(start, end));
    return whole ? valueBehind(text, { start: from, end }, text.slice(from, end)) : [];
  });
  return [
    ...behind,
    ...andTheOther(text, behind),
    ...onTheBack(text),
    ...onANote(text),
    ...valuesBefore(text, signs),
  ];
}

/** Where the compound begins that ends in this word: the "sms-" of "sms-code". */
function startOfName(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME && /[\p{L}\p{N}-]/u.test(text.charAt(start - 1))) start--;
  return start;
}

const OF_LENDER = /(?:bieb|bibliotheek|lener|leners|bib)pas (?:nr\.? |nummer |met nummer )?$/;

function valueBehind(text: string, span: Span, match: string, passed = false): Span[] {
  const name = match.toLowerCase();
  const lead = before(text, span.start, 30);
  const tail = text.slice(span.end, span.end + REACH);
  const stop = tail.search(BREAK);
  const near = text.slice(span.end, span.end + REACH + 25);
  const value = GROUPS.exec(near) ?? VALUE.exec(near) ?? CAPITALS.exec(near);
  const raw = value?.[1] ?? value?.[0] ?? '';
  if (!value || (value.index > REACH && !CLOSE.test(near.slice(0, value.index))) || SHOUTED.test(raw))
    return [];
  const beyond = stop !== -1 && value.index > stop;
  if (beyond && !NEXT_SENTENCE.test(near.slice(stop, value.index))) return [];
  const link = text.slice(span.end, span.end + value.index).toLowerCase();
  const start = span.end + value.index + value[0].indexOf(raw);
  // "De pincode van mijn biebpas 20931740022186 is 7719"
  if (!passed && OF_LENDER.test(link))
    return valueBehind(text, { start: span.start, end: start + raw.length }, match, true);
  const known =
    SECRET_NAME.test(name) ||
    (name === 'combinatie' && OPENED.test(text)) ||
    (name !== 'codes' &&
      /(?:sms|digid|cvc|cvv|pin|inlog|puk|tan|activerings?|activatie|verificatie|beveiligings?|veiligheids?|toegangs?|recovery|backup|security|eenmalige)-? $/.test(
        lead,
      ));
  const typed = IS_TYPED.test(after(text, start + raw.length, 30));
  // "Ik moest de code op mijn scherm oplezen. Dat was 771 204."
  if (beyond && !known && !(ONE_TIME.test(raw) && SENSITIVE.test(around(text, span)))) return [];
  // "Verstuurd op 12-3-2024", "verlopen op 3 mei 2024"
  if (A_DATE.test(near.slice(value.index))) return [];
  // "Code 403 bij het inloggen": so few figures only a small lock or the back of a card has.
  if (name === 'code' && /^\d{3}$/.test(raw) && !OF_FEW.test(text)) return [];
  if ((!/\d/.test(raw) && !/^[A-Z]+$/.test(raw)) || isMeasure(raw, text.slice(start + raw.length), link))
    return [];
  if (INNOCENT_CODE.test(`${known ? '' : lead}${name}${known ? '' : link}`)) return [];
  if (OTHER_NUMBER.test(link.replace(/[\d ]{1,20}$/, ''))) return [];
  // "Uw code: 993 204"
  const bare =
    name === 'code' &&
    ((ONE_TIME.test(raw) && /^(?: is| luidt| was)?:? ?$/.test(link)) ||
      (/(?:die|mijn|uw) $/.test(lead) && /^ is(?: \p{L}+){0,2} $/u.test(link)));
  if (!known && !typed && !bare && !SENSITIVE.test(around(text, span)) && !/mijn $/.test(lead)) return [];
  return [{ start, end: start + raw.length }];
}

/** What a combination opens. */
const OPENED = /sleutelk|slot|kluis|hek|poort|deur|koffer/i;

const A_DATE = /^\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}(?!\d)/;

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

// "Achterop staat 308", "de drie cijfers achterop zijn 662"
const ON_THE_BACK =
  /(?:achter(?:op|kant|zijde)(?:,? \p{L}{1,10}){0,5}|geldig[^.!?\n]{0,30}(?<!\p{L})code)[:,]? ?(\d{3})(?![\d\p{L}]|[.,:]\d| (?:euro|keer))/giu;

function onTheBack(text: string): Span[] {
  if (!/kaart|card|cv[cv]|visa|geldig|cijfers|cijfertjes/i.test(text)) return [];
  return spansOf(text, ON_THE_BACK, 5).map(({ end }) => ({ start: end - 3, end }));
}

// "Op haar pinpas zit een briefje, 3308"
const ON_A_NOTE =
  /pas(?:je)?(?!\p{L})[^.!?\d\n]{0,40}(?:briefje|papiertje|plakker|sticker|stift|geschreven)[^.!?\d\n]{0,20}(\d{4})(?![\d\p{L}]|[.,:]\d)/giu;

function onANote(text: string): Span[] {
  if (!/pas/i.test(text)) return [];
  return spansOf(text, ON_A_NOTE, 5).map(({ end }) => ({ start: end - 4, end }));
}

const VALUE_FIRST =
  /(?<![\p{L}\p{N}.,/-])(\d(?:[ -]?\d){3,7}|[a-z]-\d{5,8}|(?=[a-z]{0,12}\d)[a-z0-9]{4,12}(?:-[a-z0-9]{2,8}){0,2})(?![\p{L}\p{N}])/giu;
const NAMED_BEHIND =
  /^,? ?(?:(?:gezegd|opgezet|erop|ingesteld|ingetikt|ingetoetst|gekozen|gegeven|doorgegeven|gebruikt|genomen|ingevoerd)(?: staan)?,? )?(?:(?:en )?(?:is|was|als|wordt|=|zijn|dat is|dit is|\() ?|(?:toch|echt|dus) |(?:terwijl|want|omdat|hoewel|maar) (?:dat|het|dit) (?:is )?)(?:(?:nu|dus|toch|nog|echt|gewoon) ){0,2}(?:(?:mijn|de|zijn|haar|uw|je|jouw|het|een) )?(?:(?:echt|toch) )?(?:de )?(?:(?:nieuwe?|oude?|juiste|goede) )?(pincode|pin|puk|wachtwoord|combinatie|(?:\p{L}{2,20}-?)?code|cvc|cvv)(?!\p{L})/u;

const IS_TYPED =
  /^[#*]? (?:(?:moet|moest|kan|kunt|wil) )?in(?:(?:ge)?(?:toets|tik|voer|druk|typ|vul)\p{L}*)?(?!\p{L})/u;

// "Gebruik nooit welkom01 als wachtwoord"
const ADVISED = /(?<!\p{L})(?:nooit|geen|zoals|bijvoorbeeld|bijv\.?|bv\.?) ['"‘]?$/u;

function valuesBefore(text: string, signs: Signs): Span[] {
  if (!/code|pin|wachtwoord|cvc|cvv|puk|combinatie/i.test(text)) return [];
  return spansByDigits(text, VALUE_FIRST, signs).flatMap(({ start, end }) => {
    const name = NAMED_BEHIND.exec(after(text, end, 60))?.[1] ?? '';
    return name === '' || INNOCENT_CODE.test(name) || ADVISED.test(before(text, start, 30))
      ? []
      : [{ start, end }];
  });
}
