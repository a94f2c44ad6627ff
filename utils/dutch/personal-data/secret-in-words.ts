import type { Span } from '../dutch-reading';
import { lastLabel } from './number-labels';
import { findSpeltOut } from './spelt-out';
import { before, spansOf } from './surroundings';

const NAME = '(?:wachtwoord(?:zin)?|wachtzin|passphrase|pas+word|pas+woord|(?<!\\p{L})ww)';
// "Mijn ww is zonnebloem twaalf, aan elkaar": how it is to be written gives away that it is the value itself.
const LITERAL = new RegExp(
  `${NAME}(?: \\p{L}{1,12}){0,3}(?: is| was| wordt| luidt|:) (?:gewoon |dus |altijd )?([^.,;:!?\\n]{3,40}?)[,.]? (?:\\(|(?:alles|allemaal|dus|en|ja|maar|wel|gewoon|echt) ){0,3}(?:aan elkaar|aaneen|met (?:een )?(?:hoofdletter|kleine)|(?:in )?(?:kleine|hoofd) ?letters|zonder (?:spatie|hoofdletter)|letterlijk|als (?:een|één) woord|alles klein)`,
  'giu',
);
const QUOTED = new RegExp(
  `${NAME}(?: \\p{L}{1,12}){0,4}:? ?["“‘']([^"”’'\\n]{2,24} [^"”’'\\n]{2,40})["”’']`,
  'giu',
);
const QUOTED_FIRST =
  /["“‘']([^"”’'\n]{4,40})["”’'],? (?:als|is|was|dat is|dat was) (?:mijn |het |een |nieuw |oud |goed |nu ){0,3}(?:wachtwoord|ww)(?!\p{L})/giu;
const OF_SITE = /wachtwoord|account|inlog|fout|onjuist|tekens|ongeldig|vergeten|klopt niet|te (?:kort|zwak)/i;
const SAID = /(?:zegt|meldt?|melding|krijg|knop|tekst|link|vraag|staat er|lees) ?:? ?$/iu;
// "De authenticator geeft nu 661 027"
const GIVEN =
  /(?:authenticator|authenticatie|digipas|random reader|identifier|(?<!\p{L})token|2fa|kaartlezer|sms'?je|(?<!\p{L})sms)[^.!?\d\n€]{0,60}(?<![\d\p{L}])(\d(?:[ -]?\d){4,7})(?![\d\p{L}]|[.,:]\d)/giu;
const GIVES = /geeft|gaf|toont|zegt|zei|laat|kwam|stond|staat|stuur|krijg|kreeg|zie|verschijnt|binnen|:/iu;
// "Bij de deur 19#46 intoetsen"
const WITH_SIGNS = /(?<![\p{L}\d#*])(?:[#*]\d{3,6}[#*]?|\d{1,5}[#*]\d{1,5}[#*]?)(?![\p{L}\d])/gu;
const TYPED = /toets|druk|code|deur|poort|hek|alarm|slot|kluis|kastje|portiek|paneel|intyp|invoer/i;
const ANSWER =
  /antwoord (?:op|bij|van) (?:mijn|de|die|het|m'n|mn|je|uw) (?:geheime |beveiligings-?|controle-?|herstel)(?:vraag)(?: [^.!?\d\n:]{0,40}?)?(?: is|:| was) ?["']?([\p{L}\d-]{3,20})/giu;

// Each with a quick look first: making one of these patterns ready takes longer than reading a message.
const NAMED = /w(?:acht|w)|pas+[wp]/i;
const SAID_OUTRIGHT: readonly (readonly [RegExp, RegExp])[] = [
  [NAMED, LITERAL],
  [NAMED, QUOTED_FIRST],
  [/antwoord/i, ANSWER],
];
const MAY_HOLD =
  /code|pin|puk|cv[cv]|combinatie|w(?:acht|w)|pas+[wp]|authent|digipas|token|reader|2fa|kaartlezer|sms|evraag|[#*]/i;
const COMES_WITH =
  /^["'”’]?[,;.]?(?: (?:naar|en|of|maar|daarna|toen|ook|dan|nu|wordt|->|→|ipv|anders|nog|eerst|niet|de|het|mijn|met|nieuwe?|oude?|is|was|eerder|probeer|probeerde|ik|heb|in|moet|van|die|dat)){1,6}:? ["'“‘]?([^\s,"';.?!)”’]{4,30}[!?]?)/iu;

/** Values that are spelled out, quoted as a whole sentence, explained, shown by a device or given as the answer to a secret question. */
export function findInWords(text: string): Span[] {
  if (!MAY_HOLD.test(text)) return [];
  const values = SAID_OUTRIGHT.flatMap(([mayHold, pattern]) =>
    mayHold.test(text) ? spansOf(text, pattern, 20).map(lastGroup) : [],
  );
  const quoted = (NAMED.test(text) ? spansOf(text, QUOTED, 20) : [])
    .map(lastGroup)
    .filter(
      ({ start, end }) =>
        !OF_SITE.test(text.slice(start, end)) && !SAID.test(text.slice(Math.max(0, start - 20), start - 1)),
    );
  const given = spansOf(text, GIVEN, 20).filter(
    ({ start, match }) =>
      GIVES.test(match[0]) &&
      lastLabel(before(text, start + match[0].length - (match[1] ?? '').length)) !== 'allowed',
  );
  const signs = TYPED.test(text) ? spansOf(text, WITH_SIGNS, 20) : [];
  return [...findSpeltOut(text), ...values, ...quoted, ...given.map(lastGroup), ...signs];
}

/** "Veranderen van 3344 naar 3355", "Rotterdam2024 geprobeerd en ook rotterdam24": a second value of the kind of the one before. */
export function andAnother(text: string, first: readonly Span[]): Span[] {
  return first.flatMap(({ start, end }) => {
    const tail = text.slice(end, end + 70).replace(TRIED, '');
    const skipped = text.slice(end, end + 70).length - tail.length;
    const match = COMES_WITH.exec(tail);
    const value = match?.[1] ?? '';
    if (!match || !isAlike(text.slice(start, end), value)) return [];
    const last = end + skipped + match[0].length;
    return [{ start: last - value.length, end: last }];
  });
}

const TRIED = /^ (?:geprobeerd|ingevuld|ingetoetst|gebruikt|ingevoerd|getypt)/;

function isAlike(first: string, second: string): boolean {
  if (/^\d[\d -]*$/.test(first))
    return /^\d{3,8}$/.test(second) && second.length === first.replace(/\D/g, '').length;
  return /\d/.test(second) && /\p{L}{2}/u.test(second);
}

function lastGroup({ end, match }: Span & { readonly match: RegExpExecArray }): Span {
  const value = match[1] ?? '';
  const start = end - match[0].length + match[0].lastIndexOf(value);
  return { start, end: start + value.length };
}
