import type { Span } from '../dutch-reading';
import type { Signs } from './signs';
import { spansByDigits, spansOf } from './surroundings';

// A word of letters and digits, as who thinks up a password writes it.
const MADE_UP =
  /(?<![\p{L}\p{N}@./_-])(?=[\p{L}!#$%&*_-]{0,24}\d)(?=[\p{N}!#$%&*_-]{0,24}\p{L})[\p{L}\p{N}!#$%&*_-]{6,30}(?![\p{L}\p{N}@/]|\.\p{L})/gu;
// What is said of passwords: that they let one in or do not, are strong or weak, were chosen, typed in or tried.
const SPEAKS_OF_LOGIN =
  /wachtwoord|paswoord|password|intyp|ingetypt|(?<!\p{L})(?:ww|pw)(?!\p{L})|inlog|ingelogd|aanmeld|log(?:de)?(?: \p{L}{1,8}){0,3} in(?!\p{L})|gebruikersnaam|(?:sterk|veilig|moeilijk) genoeg|te (?:zwak|makkelijk|simpel)|onjuist|onbekende combinatie|geblokkeerd|in te loggen|aan te melden|account|op slot|(?:kom|komt|kwam) (?:\p{L}{1,8} ){0,5}(?:mee )?in(?!\p{L})|mee in(?!\p{L})|wifi|netwerk|beveiligd|gebruik(?:te)?(?: (?:ik|hij|ze))? (?:overal|altijd|voor alles|al jaren)|als nieuw|laptop (?:open|in)/iu;
// Letters, digits and a sign in the middle: nothing else is written so.
const SIGN_INSIDE = /[\p{L}\d][!#$%&*][\p{L}\d]/u;
// "Zwembad2019 doet het niet": what a login says of it.
const THOUGHT_UP = /^\p{L}\p{Ll}{3,}\d{2,4}[!]?$/u;
const REFUSED =
  /^!?['"’”]?,? (?:(?:doet|deed|werkt|werkte|pakt|klopt|lukt|wordt|is|was)(?: \p{L}{1,10}){0,4} (?:niet|geweigerd|gebruikt|geldig|fout|onbekend|verkeerd)|niet (?:meer )?geldig|al (?:eerder )?gebruikt|te (?:zwak|kort|lang|simpel)|maar (?:er|hij|ie|dan|dat)(?: \p{L}{1,10}){0,4} (?:niet|fout|geweigerd|puntjes))(?!\p{L})/u;
// Named as something else, or of something else by its form.
const NAMED =
  /(?:nummer|nr\.?|kenmerk|zaak|melding|dossier|order|naam|user|account|adres|bestand|versie|model|type|code|nummers|kamer|bijlage|postcode|kenteken|netwerk|wifi|ssid|heet|gebruiker|inlog|login|met een|telefoon|tablet|browser|nooit|zoals|bijvoorbeeld|voorbeeld|e-?mail|mail)(?: \p{L}{2,6})?[:= ]{1,3}$|(?<!\p{L})(?:op|bij|app|als|portaal|site|computer) $/iu;
export const PRODUCT =
  /^(?:eh|windows|office|iphone|ipad|android|ios|latitude|thinkpad|samsung|galaxy|covid|groep|stap|vraag|punt|balie|loket|formulier|document|scan|foto|img|regio|week|kavel|plus|route|internet|explorer|chrome|firefox|safari|macbook|playstation|eherkenning|digid|hoofdletter|bijlage|brief|word|excel|outlook|teams|nl-?alert|e-herkenning|factuur|dsc|wmo|zaak|ziggo|kpn|\p{L}*(?:straat|laan|weg|plein|gracht))[-_]?\d/iu;
const NEAR = 90;

// Signs may stand between the letters and the digits.
const WITH_SIGN = /[!#$%&*_-]\d|\d[!#$%&*_-]/;

/** What looks thought up in a message about a password: "heb het veranderd in kaasbroodje99 maar de app zegt wachtwoord onjuist". */
export function findMadeUp(text: string, signs: Signs): Span[] {
  if (!signs.mixed && !WITH_SIGN.test(text)) return [];
  return spansByDigits(text, MADE_UP, signs).flatMap(({ start, end, match }) => {
    const raw = /[-_]$/.test(match[0]) ? match[0].slice(0, -1) : match[0];
    const near = `${text.slice(Math.max(0, start - NEAR), start)} · ${text.slice(end, end + NEAR)}`;
    const wanted = /\p{L}{4}/u.test(raw) && /\p{Ll}/u.test(raw) && !/^\d+-?\p{L}+$/u.test(raw);
    const known =
      SIGN_INSIDE.test(raw) ||
      (THOUGHT_UP.test(raw) && REFUSED.test(text.slice(start + raw.length, start + raw.length + 60))) ||
      SPEAKS_OF_LOGIN.test(near);
    if (!wanted || PRODUCT.test(raw) || !known) return [];
    if (NAMED.test(text.slice(Math.max(0, start - 30), start))) return [];
    return [{ start, end: start + raw.length }];
  });
}

// "Ik heb altijd hondjebruno gebruikt om in te loggen"
const USED =
  /(?<!\p{L})(?:heb|had)(?: ik)?(?: altijd| steeds| gewoon| overal| jarenlang| al jaren| vroeger){1,2} (\p{L}{6,25}) gebruikt (?:om|bij|voor) (?:\p{L}{2,10} ){0,3}(?:in te loggen|inloggen|aan te melden|aanmelden)(?!\p{L})/giu;
const MEANS =
  /(?:naam|adres|codes?|nummer|mail|app|digid|chrome|firefox|safari|explorer|laptop|computer|tablet|telefoon|browser|account|sleutel|pas|internet|afdruk|herkenning|datum)$/i;
// "Uw systeem zegt dat welkom te zwak is als wachtwoord", "kaneelstok is dat een goed wachtwoord": a plain word that is judged.
const JUDGED =
  /(?<!\p{L})(?:dat|of|waarom|omdat|mag|kan|vindt? (?:je|u|jullie)) ['"]?(\p{L}{5,25})['"]? (?:te|niet|veel te|wel|een|geen|nooit|nog|echt) [^.!?,;\n]{0,40}wachtwoord(?!\p{L})|(?<![^.!?]\s?)(\p{L}{5,25}),? is (?:dat|dit) [^.!?,;\n]{0,25}wachtwoord(?!\p{L})|(?<!\p{L})(\p{L}{7,25}|\p{L}{2,20}_\p{L}{2,20}) als (?:(?:mijn|nieuwe?|het) ){0,2}wachtwoord(?!\p{L})/giu;

/** Plain words that are called a good or bad password; the caller tells which are too common to be one. */
export function findJudged(text: string): (Span & { readonly word: string })[] {
  const used = /loggen|melden/i.test(text)
    ? spansOf(text, USED, 5).filter(({ match }) => !MEANS.test(match[1] ?? ''))
    : [];
  const judged = /wachtwoord/i.test(text) ? spansOf(text, JUDGED, 10) : [];
  return [...used, ...judged].map(({ start, match }) => {
    const word = match[1] ?? match[2] ?? match[3] ?? '';
    const at = start + match[0].indexOf(word);
    return { start: at, end: at + word.length, word };
  });
}
