import { anyWord } from '../any-word';
import type { Span } from '../dutch-reading';
import { isOfThing } from './born-thing';
import { isOfPerson } from './date-of-person';
import {
  DATE,
  DAY,
  EIGHT_DIGITS,
  isDate,
  isDigitsDate,
  isLongAgo,
  SAID_IN_DIGITS,
  SPOKEN,
  speaksOfADay,
} from './date-patterns';
import { NUMBER_WORD, saysNumber } from './number-words';
import { hasGroup, type Signs } from './signs';
import { after, before, spansByDigits, spansOf, standsAlone } from './surroundings';
import { findYearApart } from './year-apart';

const BORN_AFTER =
  /^(?:,?(?: jarig)?(?: en)? (?:word|wordt|worden) (?:(?:ik|hij|zij|ze|we|wij|(?:mijn|onze) \p{L}+) )?(?:al |dus |dan ){0,2}\d{1,3}(?![\p{L}\d]| (?:keer|uur))|(?:,? (?:dit jaar|afgelopen|om \S{1,6}(?: uur)?|thuis|in \p{L}{2,20}))?,? (?:geboren|bevallen|ter wereld)(?!\p{L})| (?:ben|is) (?:ik|hij|zij|ze|mijn \p{L}+) (?:dan )?jarig(?!\p{L})| mijn \d{1,3}(?:e|ste) verjaardag)/iu;
const BORN_BEFORE =
  /(?<!\p{L})(?:geboren(?: in)?(?: \d{4})?|geb\.?|geboortedatum|verjaardag|bevallen|\d{2}(?: jaar)? geworden,?|(?:zoon|dochter|kind|tweeling|meisje|jongen) gekregen,?)(?:,| ?\(| is| op| was|:| gisteren| vandaag| afgelopen| \p{L}{2}(?:n|ns|er|ij|ter)?dag,?){0,3} ?$/u;
// "Wij kregen op 3 maart een dochter"
const GOT_BEFORE = /(?<!\p{L})(?:kregen|kreeg|gekregen)(?: (?:wij|we|ik|ze|zij))? op $/u;
const GOT_AFTER =
  /^ (?:een|ons|onze) (?:\p{L}+ )?(?:dochter|zoon|kind|tweeling|baby|meisje|jongen)(?! (?:voor|in|op|aan|met|uit|bij)(?!\p{L}))/u;
// "Ik word op 4 december 67"
const TURNS = /(?<!\p{L})(?:word|wordt)(?: ik| hij| zij| ze)? (?:op )?$/u;
const NOTED_AS =
  /^ en (?:(?:hij|zij|ze) )?(?:heet|weegt|woog)(?!\p{L})|^ (?:\p{L}{1,12} ){1,4}als (?:(?:uw|mijn|zijn|haar|de) )?geboorted/u;
const STANDS_AS = /geboorted\p{L}{3,5} [^.,;]{1,40} als $/u;
const AN_AGE = new RegExp(
  `^ (?:aanstaande |a\\.s\\. )?(?:\\d{2,3}|${NUMBER_WORD}|honderd)(?: jaar)?(?=$|[.,!?;]| (?:en|dus|maar)(?!\\p{L}))`,
  'u',
);
// "Mijn zoon wordt 14 op 22 juni"
const BECOMES = new RegExp(
  `(?:^|[^\\p{L}])(?:ik|hij|zij|ze|zoon|dochter|\\p{L}*(?:zoontje|dochtertje|moeder|vader|kind)|oma|opa|man|vrouw|zus|broer)(?: \\p{L}{2,12})? (?:word|wordt)(?: al)? (?:\\d{1,3}|${NUMBER_WORD}|honderd)(?: jaar)?,? op $`,
  'u',
);
const ANYONES =
  /(?<!\p{L})(?:wie|iedereen|mensen|kinderen|personen|jongeren|ouderen)(?: die)? (?:vóór|voor|na|tussen|vanaf|sinds) $/u;
// "Geboren ben ik volgens mijn paspoort op …"
const BORN_SAYS =
  /(?<!\p{L})geboren (?:ben|is|zijn|was|werd) (?:ik|hij|zij|ze|(?:mijn|onze) \p{L}+)(?: volgens \p{L}+(?: \p{L}+){0,3})? op $/u;
// What a field holds that nobody has filled in.
const UNSET = /^0?1[-/. ]0?1[-/. ](?:1900|0001)$|^(?:1900|0001)-01-01$/;
/** Of a sentence that has only begun, in UTF-16 units. */
const SHORT = 6;
const NEXT_PERSON =
  /^\)?(?:,|;| en| \/)? ?(?:en )?(?:(?:die|dat) van )?(?:(?:de|mijn|m'n|mn|zijn|haar|onze) )?\p{L}{2,20}(?:(?: is)? (?:op|van))?:? ?\(?$/u;

const BIRTH =
  /gebor|geboo(?!rte(?:aangifte|akte|kaart|regist))|gebro|bevallen (?:van|op)|levenslicht|ter wereld|(?:kind|kindje|baby|tweeling) (?:is|zijn) (?:\p{L}+ ){0,2}gekomen|eerste licht|d\.o\.b|g\.b\.|\bborn\b|birthday|\bgeb\b|geb\.|geb:|\bgebdat|\bgb[ .]{0,2}dat|schrikkelkind|\bgebdt|geb ?dd|verjaar|jarig|\bdob\b|birth|\bgbd\b|g\.d\.|geboren/gu;
const OTHER =
  /\barrived|\bsince\b|\bmoved|verlo|geldig|afspraak|trouw|huwelijk|overl|verhuis|ingang|vanaf|sinds|factuur|brief|gestuurd|verstuurd|aangevraagd|aanvraag|ontvangen|betaald|betaling|deadline|uiterlijk|\bbegin|\beind|afgegeven|uitgegeven|uitgifte|datum van|rijbewijs|paspoort|vergader|zitting|evenement|open|gesloten|bezoek|langs|kom\b|(?<!ge)komen|(?:aan|binnen|terug)gekomen|ophalen|melding|gemeld/g;

// What one of the patterns for a day needs.
const mayTellBirth = anyWord(
  /gebo|geb(?![a-z0-9_])|verjaa?r|jarig|word|bevallen|gekregen|kregen|kreeg|^wereld$/,
);

/** Dates that the text presents as someone's date of birth. */
export function findBirthDate(text: string, signs: Signs): Span[] {
  if (signs.digits === 0) return /negentien|tweeduizend|gebo/.test(text) ? spokenDates(text, signs) : [];
  const whole = signs.groups > 1 && signs.digits > 2 ? spansByDigits(text, DATE, signs) : [];
  const dates = whole.filter(({ match }) => isDate(match[0]) && !UNSET.test(match[0]));
  const found = dates.filter((span, at) => isBirth(text, span, dates[at - 1]));
  const others = dates.filter(
    (span, at) => !found.includes(span) && isOfNextPerson(text, dates[at - 1], span, found),
  );
  const digits =
    hasGroup(signs, 6, 8) && /geb|gb[ .]{0,2}dat|\bdob/i.test(text)
      ? spansByDigits(text, EIGHT_DIGITS, signs).filter(
          (span) => isDigitsDate(span.match[0]) && isBirthDigits(text, span),
        )
      : [];
  const born =
    hasGroup(signs, 1, 2) && mayTellBirth(signs.words)
      ? spansByDigits(text, DAY, signs).filter((span) =>
          isDayOfBirth(before(text, span.start, 40), after(text, span.end, 40)),
        )
      : [];
  const spoken = spokenDates(text, signs);
  const apart = spoken.filter(
    ({ start, end }) => ![...found, ...born].some((other) => other.start < end && start < other.end),
  );
  const all = [...findYearApart(text, signs), ...found, ...others, ...digits, ...born, ...apart];
  return all.filter((span) => !isOfThing(text, span));
}

function isDayOfBirth(lead: string, tail: string): boolean {
  if (BECOMES.test(lead) || (TURNS.test(lead) && AN_AGE.test(tail))) return true;
  return BORN_BEFORE.test(lead) || BORN_AFTER.test(tail) || (GOT_BEFORE.test(lead) && GOT_AFTER.test(tail));
}

const namesBirth = anyWord(/gebo|^geb$|jarig|verjaardag|^levenslicht$|^wereld$/);
const saysVan = anyWord(/^van$/);

function spokenDates(text: string, { words }: Signs): Span[] {
  const born = namesBirth(words);
  const digits = born && saysNumber(words) ? spansOf(text, SAID_IN_DIGITS, 5) : [];
  if (!(born || saysVan(words)) || !speaksOfADay(words)) return digits;
  return [
    ...spansOf(text, SPOKEN).filter((span) => isDate(span.match[0]) && isBirth(text, span, undefined)),
    ...digits,
  ];
}

/** "Moeder geboren 9 december 1931, vader 2 juli 1928": only who it is stands between two dates, and the first was a birth. */
function isOfNextPerson(
  text: string,
  previous: Span | undefined,
  span: Span,
  births: readonly Span[],
): boolean {
  return (
    previous !== undefined &&
    births.some(({ end }) => end === previous.end) &&
    NEXT_PERSON.test(text.slice(previous.end, span.start)) &&
    between(text, previous, span) !== 'other'
  );
}

function isBirth(text: string, span: Span, previous: Span | undefined): boolean {
  const lead = before(text, span.start, 70);
  // "Mijn geboortedag? De 2e van mei 1990"
  const named =
    nearest(lead) ??
    (lead.length < SHORT
      ? nearest(text.slice(Math.max(0, span.start - 50), span.start).toLowerCase())
      : null);
  // "Wie vóór 1 januari 1960 is geboren": nobody's own.
  if (ANYONES.test(lead)) return false;
  if (isOfPerson(text, span) || BORN_SAYS.test(lead)) return true;
  if (named === 'birth') return !(previous && between(text, previous, span) === 'other');
  const tail = after(text, span.end, 45);
  // "Ik vul 1994-08-17 in bij gebdat", "geboortedatum klopt niet, moet 21/06/1983 zijn"
  if (
    /^ (?:(?:in )?(?:bij|als|op)|=) (?:mijn |de )?geb/.test(tail) ||
    (/geboorted.{0,50} (?:moet|hoort) $/.test(lead) && tail.startsWith(' zijn'))
  )
    return true;
  if (
    /^[ ,)]*(?:(?:eh+m?|uh+m?|o|oh|nee|sorry|wacht|oeps|ho|hm+|fout|of)[ ,.]{1,3}){0,4}(?:gezond |thuis |veilig |en wel |eindelijk ){0,2}(?:in \p{L}+ |te \p{L}+ )?(?:ben |is |zijn |bent )?(?:ik |hij |zij |ze |u |je )?(?:geboren|(?:(?:is|was|als|klopt als|dat is|dit is|is dus) )(?:(?:mijn|haar|zijn|uw|de|hun|[mz]['’]?n) )?(?:geboorte|verjaardag|geb(?:\.|dat| dat))|\(?geb(?![\p{L}])|jarig|(?:ja |inderdaad |echt |een |ook )*schrikkelkind|ter wereld|op de wereld|het (?:levens|eerste )licht|bevallen|zo oud (?:ben|is))/u.test(
      tail,
    )
  )
    return true;
  if (/ \d\d$/.test(text.slice(span.start, span.end)) && /^ (?:jaar )?geworden/u.test(tail)) return true;
  // "Ik word volgende week 18 (4-12-2007)"
  if (/(?<!\p{L})(?:word|wordt|ben|is) (?:\S{1,12} ){0,3}\d{1,3}(?: jaar)? ?\($/u.test(lead)) return true;
  if (
    /^,? dat (?:is|was) (?:wanneer|toen|de dag (?:dat|waarop)) (?:ik|hij|zij|ze) (?:geboren|ter wereld)/.test(
      tail,
    )
  )
    return true;
  // "Op 2 februari is onze dochter Liv geboren"
  if (
    /^ (?:is|werd|zijn|kwam|kwamen) (?:\p{L}{1,14} ){1,5}(?:geboren|ter wereld)(?!\p{L})|^ (?:zag|zagen) (?:\p{L}{1,14} ){1,3}(?:levens)?licht(?!\p{L})/u.test(
      tail,
    )
  )
    return true;
  // "Dat was op 3 maart 1957, midden in een sneeuwstorm kwam ik ter wereld"
  if (
    /^,? [^.!?\d]{0,30}(?:kwam|kwamen|ben|is|werd|zijn) (?:ik|hij|zij|ze|we|wij) (?:geboren|ter wereld)/.test(
      after(text, span.end, 60),
    )
  )
    return true;
  if (isDayOfBirth(lead.slice(-40), tail) || STANDS_AS.test(lead) || NOTED_AS.test(tail)) return true;
  if (named !== null) return false;
  if (
    /^[ ,()]{1,2}(?:is )?(?:mijn |de |haar |zijn |[mz]['’]?n )?geboorted(?:atum|ag)(?!\p{L}|:? ?\d)/u.test(
      tail,
    )
  )
    return true;
  if (
    TURNS.test(lead) &&
    (/ \d\d$/.test(text.slice(span.start, span.end)) || /^ \d\d(?!\d)/.test(text.slice(span.end)))
  )
    return true;
  return isLongAgo(text.slice(span.start, span.end)) && standsAlone(text, span);
}

const CALLED_BIRTH =
  /^,? (?:dat |dit )?is (?:(?:mijn|haar|zijn|uw|hun|de|[mz]['’]?n) )?(?:geboorted|gebdat)/u;

/** "Zoek maar op 07041966? dat is mijn geboortedatum": named before it, or next behind it. */
function isBirthDigits(text: string, { start, end }: Span): boolean {
  const tail = text.slice(end, end + 60).toLowerCase();
  // "Er staat een boete open, 29021988 is mijn geboortedatum"
  if (CALLED_BIRTH.test(tail)) return true;
  const named = nearest(before(text, start));
  if (named !== null) return named === 'birth';
  return /geboorted|gebdat|geboren|\bgeb\b/.test(tail) && !/\d/.test(tail.split('geb')[0] ?? '');
}

function between(text: string, previous: Span, span: Span): 'birth' | 'other' | null {
  return nearest(text.slice(previous.end, span.start).toLowerCase());
}

/** Which kind of date was named last. */
function nearest(text: string): 'birth' | 'other' | null {
  const birth = lastIndex(text, BIRTH);
  const other = lastIndex(text, OTHER);
  if (birth === -1 && other === -1) return null;
  return birth >= other ? 'birth' : 'other';
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) last = match.index;
  return last;
}
