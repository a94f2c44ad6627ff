import { anyWord } from '../any-word';
import type { Span } from '../dutch-reading';
import { lastLabel } from './number-labels';
import { hasGroup, type Signs } from './signs';
import { after, before, spansByDigits, spansOf } from './surroundings';

// A one-time code: six digits in groups or five to eight in one, or letters and digits that spell nothing.
const VALUE =
  /(?<![\p{L}\p{N}.,/€-]|€ )(?:\d{3}[ -]\d{3}|\d{2}[ -]\d{2}[ -]\d{2}|\d(?: \d){4,7}|\d{4,8}|(?=[A-Z]{0,9}\d)(?=\d{0,9}[A-Z])[A-Z\d]{6,10}|(?=[A-Za-z]{0,4}-?[A-Za-z]{0,4}\d)[A-Z\d]{4}(?:-[A-Z\d]{4}){1,3}|(?=[a-z\d]{0,5}-?[a-z]{0,5}\d)[a-z\d]{3,5}(?:-[a-z\d]{3,5}){1,3})(?![\p{L}\p{N}]|[.:,]\d|-\d)/gu;
// Who sends or shows it: a screen, a message, a letter.
const namesSender = anyWord(
  /^app|-app|scherm|^beeld$|sms|berichtje|digid|authenticator|itsme|token|activer|koppel|telefoon|mobiel|router|modem|wifi|voer|brief|post/,
);
const SHOWS =
  /(?<!\p{L})(?:staat|stond|staan|zie|zag|ziet|zegt|zei|geeft|gaf|toont|stuurde|stuurt|kreeg|krijg|kwam|komt|las|lees|verschijnt|verscheen|heb|binnen|heeft|gehad|daarin|berichtje|sms'?je|toetste|toets|vul|typ|tik)(?!\p{L})|:/iu;
const SENT = /(?:app|scherm|beeld|sms\p{L}*|berichtje|digid|authenticator|telefoon|itsme)(?!\p{L})/iu;
// "558204 staat er nu in de app"
const SHOWN =
  /^,? (?:zegt|staat|stond|geeft|gaf|zie|zag|kreeg|krijg|gekregen|ontvangen|voorgelezen|doorgegeven|gegeven|kwam|komt|verschijnt|toont|las|is|via|per|van|binnen)(?: [\p{L}']{1,12}){0,6} (?:app|scherm|beeld|sms\p{L}*|sms'?je|digid|authenticator|berichtje)(?!\p{L})|^,? (?:is|was) (?:wat|die|dat|de code die) ik (?:\p{L}{1,12} ){0,5}(?:binnenkreeg|kreeg|krijg|ontving)(?!\p{L})/u;
const ON_SCREEN =
  /^ (?:in|op) (?:(?:mijn|de|het|m'n|mn|me) )?(?:scherm|beeld|app|telefoon|tel|mobiel)(?!\p{L})/u;
// "Voer 509133 in"
const ENTER = /(?<!\p{L})(?:voer|typ|toets|tik)(?: \p{L}{1,8}){0,2} $/u;
// Four digits are a year or a price as well.
const FOUR = /sms(?:'?je)?(?: \p{L}{1,8}){0,3}(?::| (?:zegt|zei|stond|staat|is|was|met)) $/iu;
// What happens to a code and to hardly anything else.
const FATE =
  /verlopen|ongeldig|onjuist|weiger|pakt|invul|ingevuld|intik|ingetikt|intoets|ingetoetst|invoer|ingevoerd|vul |activer|verspringt|werkt niet|(?:wat|en) nu|doorgeven|wifi/i;
const OTHER =
  /zone|fout|error|kenmerk|zaak|bedrag|versie|boek|euro|€|melding|formulier|project|kosten|saldo|punten|stappen|nummer|nr(?!\p{L})|postcode|tel(?!\p{L})/iu;
const CAPITALS = /(?<![\p{L}\p{N}-])[A-Z]{4}(?![\p{L}\p{N}-])/gu;
const pairs = anyWord(/koppel|overtyp/);
const WORD =
  /^(?:NIET|GEEN|WEER|ECHT|FOUT|GOED|HELP|ANWB|IBAN|DOET|MAAR|DEZE|HIER|WAAR|NOOIT|STOM|DUUR|KLIK|CODE|STAP|OKEE)$/;

/** One-time codes that a screen, a message or a letter shows, without being called a code. */
export function findShownCodes(text: string, signs: Signs): Span[] {
  const paired =
    pairs(signs.words) || text.includes('vier letters')
      ? spansOf(text, CAPITALS, 4).filter(({ match }) => !WORD.test(match[0]))
      : [];
  if (!namesSender(signs.words) || !(hasGroup(signs, 4, 8) || signs.mixed || signs.groups > 1)) return paired;
  const shown = spansByDigits(text, VALUE, signs).filter(({ start, end, match }) => {
    const lead = before(text, start, 60);
    const tail = after(text, end, 60);
    if (OTHER.test(lead) || lastLabel(lead) === 'allowed' || /^ ?(?:euro|keer|uur|boeken)/.test(tail))
      return false;
    if (/^\d/.test(match[0]) && !/[A-Za-z]/.test(match[0])) {
      if (match[0].length === 4) return FOUR.test(lead);
      if (SHOWN.test(tail) || (ON_SCREEN.test(tail) && SHOWS.test(lead))) return true;
      if (ENTER.test(lead) && /^ in(?!\p{L})/u.test(tail)) return true;
      return (
        SENT.test(lead) && SHOWS.test(lead) && !/(?<!\p{L})(?:sinds|tot|om|in|nummer|lijn|na) $/u.test(lead)
      );
    }
    return FATE.test(text) && (SHOWS.test(lead) || /(?:met|code|:|,) ?$/.test(lead));
  });
  return [...paired, ...shown].map(({ start, end }) => ({ start, end }));
}
