import { anyWord } from '../any-word';
import type { Span } from '../dutch-reading';
import { wordSet } from '../lexicons/word-list';
import { findJudged, findMadeUp, PRODUCT } from './loose-password';
import type { Signs } from './signs';
import { spansOf } from './surroundings';

const PASSWORD =
  /(?<![\p{L}\p{N}])(?:wachtwoord|wacht woord|wachtwoorden|paswoord|password|passwoord|pasword|wachtwrd|wachtwoordje|wachtword|wachtwoort|wagtwoord|w8woord|wachtwoordzin|passphrase|netwerksleutel|wifi-?(?:code|sleutel)|inlogwoord|wifi-?wachtwoord|ww|pw|wachtw|wachtzin|ww'?d)(?: (?:van|voor) (?:mijn |de |het |m'n |mn )?[\p{L}-]{2,20}(?: (?!is |was |wordt |werd |luidt )[\p{L}-]{2,20})?)?(?![\p{L}\p{N}])/giu;

// Each of the patterns here with what it cannot do without.
const namesPassword = anyWord(
  /wacht(?:w|z)|^woord$|pas+w|^p?ww|^pw|wachtwrd|wagtwoord|w8woord|passphrase|netwerksleutel|wifi|^(?:code|sleutel)$|inlogwoord/,
);
const speaksOfLogin = anyWord(
  /log|aanmeld|aangemeld|open|gereset|gezet|veranderd|gewijzigd|aangepast|ingesteld/,
);
const namesAccount = anyWord(/log|^gebr|user|wifi|netwerk|account/);

// What may stand between the name of a password and its value.
const LINK =
  /^ ?(?:['"]? ?(?:(?::|=|->|\(|–|-|,|;|\.{3})|(?:in kleine letters|zonder spaties|is gewoon|is letterlijk|is echt|is simpelweg|is waarschijnlijk|is dus|is nu|is nog steeds|staat nog steeds op|staat nog op|staat op|is altijd|was altijd|is altijd geweest|is vroeger|was vroeger|is|was|wordt|werd|luidt|op|veranderd naar|veranderd in|gewijzigd naar|gewijzigd in|naar|in|heb ik|dit|dan|moet zijn|hoort te zijn|nu|namelijk|van mijn \p{L}+|voor mijn \p{L}+|van de \p{L}+|op mijn \p{L}+|staat|aangepast naar|ingesteld op|gezet op|gebruikt|ik gebruik|gebruik ik|had ik|staat er|ik heb|even|hier|maar|dus|was eerst|met|afgesproken|opgegeven|bedacht|verzonnen|gekozen|doorgegeven|aangemaakt|genomen)(?!\p{L}))[ :=]*){0,6}/iu;
const VALUE = /^['"“‘]?([^\s'"“”‘’,;()]{3,40})/u;
// "Inloggen met welkom01 lukt niet": the value of a login that is not named.
const LOGIN_WITH =
  /(?<!\p{L})(?:inloggen|ingelogd|inlog|log in|log(?: \p{L}{1,8}){1,3} in|aanmelden|aangemeld|openen|open) met (?=\S)|(?<!\p{L})(?:gereset|teruggezet|gezet|veranderd|gewijzigd|aangepast|ingesteld) (?:op|naar|in) (?=\S)/giu;

// "Login jdevries / Jd!4455": the second of two that belong together.
const PAIRED =
  /(?<!\p{L})(?:log ?in(?:gegevens)?|inlog(?:gen|naam|gegevens)?|gebr\.? ?naam|gebruiker(?:snaam)?|user(?:name)?|wifi|netwerk|account)(?: is| met)?:? [^\s/,]{2,40}(?: \/ ?|\/| \+ | - | en |, | pass(?:word)?:? | ww:? | pw:? )([^\s]{5,30})/giu;

// A plain word is a password only where it closes what was announced: "mijn wachtwoord is poezenmand".
const ANNOUNCES =
  /(?<!\p{L})(?:altijd|vroeger|gebruik ik|had ik|is|was|luidt|wordt|naar|in|is nu|is dus|is gewoon|is letterlijk|is simpelweg|is waarschijnlijk) ?$/iu;
// "Is letterlijk ditisgeheim, vandaar …": what follows is no part of it.
const PLAINLY = /is (?:gewoon|letterlijk|simpelweg) ?$/iu;
const CLOSES = /^(?:[.!?]{0,3}(?:\s*$|\n)|,| (?:maar|en|dus|klopt|alleen|toch)(?!\p{L}))/iu;
const PARTICIPLE =
  /^(?:ge|ver|be|ont|her|mis|om|op|aan|uit|af|in|over|weg|onder|bij|door|toe|mee|na|terug)\p{L}{2,}(?:d|t|en|aan)$/u;
const ADJECTIVE = /(?:ig|lijk|isch|baar|loos|zaam|end|erd|eerd|tisch|eel)$/u;
// Behind the name without a link: "ww hondjefikkie doet het niet meer".
const FAILS =
  /^,? (?:werkt|werkte|doet|deed|pakt|klopt|blijven|houden|wordt (?:niet|geweigerd|afgekeurd)|(?:is|was|vindt hij|vinden jullie) (?:te (?:kort|lang|zwak|simpel|makkelijk|gangbaar)|niet (?:sterk|veilig|lang|goed|geldig)))(?!\p{L})/u;
const PART_OF_SITE =
  /(?:en|ing|el|optie|veld|scherm|link|mail|pagina|formulier|manager|knop|app|check|functie|reset|beleid|eis|regel|sterkte|lengte)$/;
const MIN_PLAIN = 5;

const COMMON = wordSet(
  'vergeten kwijt verlopen fout onjuist ongeldig niet wijzigen nodig resetten geblokkeerd weg onbekend anders nieuw hetzelfde herstellen invoeren invullen aanmaken aanvragen veranderd gewijzigd opnieuw deze goed juist correct oud kort lang lastig raar vreemd simpel zwak sterk leeg ingesteld bekend incorrect verkeerd hier daar eerst toen altijd nooit steeds alweer gewoon helaas misschien niks niets alles dezelfde persoonlijk geheim verplicht zichtbaar onzichtbaar engels nederlands klaar gelukt nergens elke iedere iets mijn jouw zijn haar onze moeilijk makkelijk prima akkoord gelijk hoofdletters cijfers tekens wachtwoord gebruikersnaam beide andere jullie iemand mensen systeem waarom mag even haast geboortedatum huisnummer voornaam achternaam gebruik hierboven postcode achternaam kenteken drie twee vier minimaal minstens maximaal onzin belachelijk irritant trouwens overigens bovendien ondertussen tegenwoordig uiteindelijk geldig gevraagd gemakkelijk ingewikkeld hoofdlettergevoelig',
);

// "Mail jan@… wachtwoord grutto-grutto", "gebruikersnaam jan_k wachtwoord gruttoos": the two that let one in, side by side.
const LOGIN_BEFORE =
  /(?:@[^\s@]{3,40}|(?:gebruikersnaam|inlognaam|gebruiker|login|user)(?: is|:)? [^\s@]{0,20}[\d_.-][^\s@]{0,20}) (?:en |met )?\p{L}{2,12}$/iu;
const FOR_WIFI = /wifi|netwerk|ssid/i;
// One of the words that all below need.
const mayHold = anyWord(
  /w(?:acht|w|'?d)|pw|pas+wo|log|aanmeld|gebruik|user|wifi|netwerk|account|geblok|sterk|veilig|onjuist|veranderd|gewijzigd|probeer|open|^mee$|activ|laptop|kom|kwam|niet|gereset|gezet|aangepast|ingesteld/,
);

/** The values of passwords, behind their name; where one was found spelt out, only those that are sure. */
export function findPasswords(text: string, signs: Signs, spelt: boolean): Span[] {
  if (!mayHold(signs.words)) return spelt ? [] : findMadeUp(text, signs);
  const { words } = signs;
  const named = (namesPassword(words) ? spansOf(text, PASSWORD, 100) : []).flatMap(({ end }) =>
    valueBehind(text, end),
  );
  const used = (speaksOfLogin(words) ? spansOf(text, LOGIN_WITH, 100) : []).flatMap(({ end }) => {
    const raw = rawValue(text, end)?.[1] ?? '';
    return raw.length > 4 &&
      /\p{L}{3}/u.test(raw) &&
      /\d.*\d|[#!$%&*_]/.test(raw) &&
      !raw.includes('@') &&
      !PRODUCT.test(raw)
      ? [{ start: end, end: end + raw.length }]
      : [];
  });
  const paired = (namesAccount(words) ? spansOf(text, PAIRED, 100) : []).flatMap(({ end, match }) => {
    const raw = withoutStop(match[1] ?? '');
    const from = end - (match[1] ?? '').length;
    return /\p{L}{2}/u.test(raw) && looksInvented(raw) && !PRODUCT.test(raw)
      ? [{ start: from, end: from + raw.length }]
      : [];
  });
  const sure = [...named, ...used, ...paired];
  if (sure.length > 0 || spelt) return sure;
  return [
    ...findJudged(text).filter(({ word }) => isUncommon(word.toLowerCase()) && !word.endsWith('en')),
    ...findMadeUp(text, signs),
  ];
}

const WHERE = /^ ?(?:op|in) ?$/i;
// "Wachtwoord: MijnHond": what stands behind that is the password, whatever it looks like.
const NAMES_IT = /(?:is|was|wordt|luidt|[:=]) ?$/i;
const SET_BEHIND = /^ (?:\p{L}{2,6} )?(?:gezet|ingesteld|veranderd|gewijzigd|staan)(?!\p{L})/iu;

function valueBehind(text: string, end: number): Span[] {
  const link = LINK.exec(text.slice(end, end + 80))?.[0] ?? '';
  const at = end + link.length;
  const value = rawValue(text, at);
  const raw = value?.[1] ?? '';
  if (!value || raw.length < 4 || (PORTAL.test(raw) && !NAMES_IT.test(link))) return [];
  const start = at + value[0].indexOf(raw);
  // "Mijn wachtwoord op MijnOverheid" tells where; "op Hagelslag_22 gezet" tells what.
  if (WHERE.test(link) && !SET_BEHIND.test(text.slice(start + raw.length, start + raw.length + 25)))
    return [];
  const announced = /[:=]\s*$/.test(link) || /['"“‘]/.test(value[0].charAt(0));
  const plain = announced
    ? raw.length > 3 && !COMMON.has(raw.toLowerCase())
    : ((FOR_WIFI.test(text) || LOGIN_BEFORE.test(text.slice(Math.max(0, end - 60), end))) &&
        link.trim() === '' &&
        isPlainValue(raw, text.slice(start + raw.length, start + raw.length + 10), false)) ||
      (ANNOUNCES.test(link) &&
        isPlainValue(raw, text.slice(start + raw.length, start + raw.length + 10), PLAINLY.test(link))) ||
      (/^,? ?$/.test(link) &&
        isFailing(raw.toLowerCase(), text.slice(start + raw.length, start + raw.length + 40)));
  return looksInvented(raw) || plain ? [{ start, end: start + raw.length }] : [];
}

function rawValue(text: string, at: number): readonly [string, string] | null {
  const value = VALUE.exec(text.slice(at, at + 60));
  if (!value) return null;
  return [value[0], withoutStop(value[1] ?? '')];
}

function withoutStop(value: string): string {
  let raw = value;
  while (/[.?…:,)]$/.test(raw)) raw = raw.slice(0, -1);
  return raw;
}

function isPlainValue(word: string, tail: string, plainly: boolean): boolean {
  const small = word.toLowerCase();
  return (
    small.length >= MIN_PLAIN && isUncommon(small) && (CLOSES.test(tail) || (plainly && tail.startsWith(',')))
  );
}

function isFailing(word: string, tail: string): boolean {
  return word.length > MIN_PLAIN && isUncommon(word) && !PART_OF_SITE.test(word) && FAILS.test(tail);
}

function isUncommon(word: string): boolean {
  const bare = word.replace(/!{1,3}$/, '');
  return (
    /^\p{L}+(?:[-_]\p{L}+){0,3}$/u.test(bare) &&
    !COMMON.has(bare) &&
    !PARTICIPLE.test(bare) &&
    !ADJECTIVE.test(bare)
  );
}

// "MijnOverheid", "mijnUWV": what one logs in to.
const PORTAL =
  /^(?:[Mm]ijn\p{Lu}\p{L}*|DigiD|WhatsApp|YouTube|LinkedIn|PostNL|OneDrive|iCloud|iPhone|iPad|MacBook|eHerkenning|PayPal)$/u;

/** Capitals, digits and signs in the middle of a word: nobody writes those by accident. */
function looksInvented(value: string): boolean {
  if (/^(?:en\/of$|https?:|www\.|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})/i.test(value)) return false;
  if (value.includes('@') && value.lastIndexOf('.') > value.indexOf('@') + 1) return false;
  const inner = value.endsWith('!') ? value.slice(0, -1) : value;
  if (/\d/.test(inner) && /\p{L}/u.test(inner)) return true;
  if (/[^\p{L}\p{N}'’.!-]/u.test(inner) && /\p{L}/u.test(inner)) return true;
  if (/^\d{4,}$/.test(inner)) return true;
  // "Vergeten!Help" lacks a space.
  const [word = ''] = inner.split('!');
  if (/\p{L}!\p{L}/u.test(inner) && !COMMON.has(word.toLowerCase())) return true;
  return /\p{Ll}\p{Lu}/u.test(inner) && inner !== 'DigiD' && inner !== 'WhatsApp';
}
