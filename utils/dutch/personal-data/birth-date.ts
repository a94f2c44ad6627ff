import type { Span } from '../dutch-reading';
import { hasGroup, type Signs } from './signs';
import { after, before, spansByDigits, spansOf, standsAlone } from './surroundings';

const MONTH =
  'jan(?:uari)?|feb(?:ruari|r)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(?:` +
    `\\d{1,2} ?[-/. ] ?\\d{1,2} ?[-/. ] ?(?:\\d{4}|'?\\d{2})` +
    `|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}` +
    `|\\d{1,2}(?:e|ste|de)?[ -]{0,2}(?:${MONTH})\\.?[ -]{0,2}(?:\\d{4}|['’]?\\d{2})` +
    `)(?![\\p{L}\\p{N}]|[-/]\\d)`,
  'giu',
);
const EIGHT_DIGITS = /(?<![\p{L}\p{N}.,/-])(?:\d{8}|\d{6})(?![\p{L}\p{N}]|[-/.]\d)/gu;

const ORDINAL =
  '(?:eenen|tweeen|drieen|vieren|vijfen|zesen|zevenen|achten|negenen)?(?:twintigste|dertigste)|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende|achttiende|negentiende|\\d{1,2}(?:e|ste|de)';
const CARDINAL =
  '(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën)(?:twintig|dertig)|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|\\d{1,2}';
const YEAR = "\\d{4}|['’]\\d{2}|\\d{2}|negentien(?: ?honderd)? ?\\p{L}{3,18}|tweeduizend ?\\p{L}{0,12}";
// "De elfde van de elfde 2011", "drie mei negentienvijftig": said rather than written.
const SPOKEN = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(?:(?:${ORDINAL}) van de (?:${ORDINAL})|(?:${ORDINAL}|${CARDINAL})(?: van)? (?:${MONTH})|(?:eerste|tweede|[12]e) (?:kerst|paas|pinkster)dag|nieuwjaarsdag|oudejaarsdag|koninginnedag|kerstavond),?(?: in| van)? (?:${YEAR})(?![\\p{L}\\p{N}]|[-/]\\d)`,
  'giu',
);

// What that pattern cannot do without: it is the largest of all, and being made ready for nothing takes longer than a message.
const SPEAKS_OF_A_DAY =
  / van de |(?:kerst|paas|pinkster|jaars|koninginne)dag|kerstavond|jan|feb|m(?:aa)?rt|apr|mei|ju[nl]|aug|sep|okt|nov|dec/i;

// "Mijn dochter is op 19 januari geboren": without a year, only next to that word.
const DAY = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])\\d{1,2}(?:e|ste|de)?[ -]{0,2}(?:${MONTH})(?![\\p{L}\\p{N}]|\\.? ?['’]?\\d{2})(?: (?:jl|j\\.l)\\.?)?`,
  'giu',
);
const BORN_AFTER = /^(?: (?:dit jaar|afgelopen|om \S{1,6}|thuis|in \p{L}{2,20}))?,? geboren(?!\p{L})/u;
const BORN_BEFORE = /(?<!\p{L})(?:geboren|geb\.?|geboortedatum|verjaardag)(?: is| op| was|:){0,2} $/u;
// "Ik word op 4 december 67"
const TURNS = /(?<!\p{L})(?:word|wordt)(?: ik| hij| zij| ze)? (?:op )?$/u;
const CHILD_OF =
  /(?:^|[^\p{L}])(?:ik|hij|zij|ze|u|je|man|vrouw|partner|moeder|vader|opa|oma|kind|kindje|baby|(?:\p{L}{1,12})?(?:zoon|zoontje|dochter|dochtertje|moeder|vader|kind|zus|zusje|broer|broertje)|jongste|oudste|echtgenoot|echtgenote|tweeling|kleine|kleintje|peuter|kleuter|meisje|jongen|mannetje|kids|verloofde|neefje|nichtje|schoonmoeder|schoonvader|vriend|vriendin) (?:ben|is|bent|zijn|was) (?:er een |nl\.? |namelijk |dus |zelf |ook )?(?:van(?: de)?|v\.?) $/u;
const CHILDREN = /(?:kind|kids|kinderen|zoons?|dochters?|tweeling|jongens|meisjes)(?!\p{L})/u;
// "Inschrijven graag: Fleur van 8 november 2019"
const NEW_CHILD = /(?:[Ii]nschrij|[Aa]anmeld|opgev|aangeven)[^.!?]{0,50}[ :]\p{Lu}\p{Ll}{1,15} van $/u;
// "Mevr. Jansen, 12/11/1949, wil …": behind a name, between commas or brackets.
const BEHIND_NAME =
  /(?:(?:mevr|mevrouw|mw|dhr|meneer|heer)\.? (?:\S{1,12} )?|(?<!\p{L})\p{L}\.? )(?:van |de |der |den ){0,2}\p{L}{2,25},? ?\(? ?$/iu;
// "Dochter (04-09-2016)": whose date else.
const BEHIND_CHILD =
  /(?<!\p{L}|\p{L} (?:van|voor|aan|door|met) (?:mijn|onze|ons|de|zijn|haar) )(?:\p{L}{1,12})?(?:zoon|zoontje|dochter|dochtertje|kind|kindje|baby|man|vrouw|partner|moeder|vader|broer|broertje|zus|zusje|oma|opa|tweeling|jongste|oudste|nichtje|neefje|peuter|kleuter)(?: \p{Lu}\p{L}{1,20})?(?: ?[(,] ?(?:van |v\. ?|uit )?| van )$/u;
// What a field holds that nobody has filled in.
const UNSET = /^0?1[-/. ]0?1[-/. ](?:1900|0001)$|^(?:1900|0001)-01-01$/;
const NEXT_PERSON =
  /^\)?(?:,|;| en| \/)? ?(?:en )?(?:(?:die|dat) van )?(?:(?:de|mijn|m'n|mn|zijn|haar|onze) )?\p{L}{2,20}(?:(?: is)? (?:op|van))?:? ?\(?$/u;
const APART = /^ ?(?:[,).;]|$)/;

const BIRTH =
  /gebor|geboo|gebro|bevallen van|levenslicht|\bgeb\b|geb\.|geb:|geboorte|\bgebdat|\bgb ?dat|\bgebdt|geb ?dd|verjaar|jarig|\bdob\b|birth|\bgbd\b|g\.d\.|geboren/g;
const OTHER =
  /verlo|geldig|afspraak|trouw|huwelijk|overle|overlijd|verhuis|ingang|vanaf|sinds|factuur|brief|gestuurd|verstuurd|aangevraagd|aanvraag|ontvangen|betaald|betaling|deadline|uiterlijk|\bbegin|\beind|afgegeven|uitgegeven|uitgifte|datum van|rijbewijs|paspoort|vergader|zitting|evenement|open|gesloten|bezoek|langs|kom\b|komen|ophalen|melding|gemeld/g;

/** Dates that the text presents as someone's date of birth. */
export function findBirthDate(text: string, signs: Signs): Span[] {
  if (signs.digits === 0)
    return text.includes('negentien') || text.includes('tweeduizend') ? spokenDates(text) : [];
  const whole = signs.groups > 1 && signs.digits > 2 ? spansByDigits(text, DATE, signs) : [];
  const dates = whole.filter(({ match }) => isDate(match[0]) && !UNSET.test(match[0]));
  const found = dates.filter((span, at) => isBirth(text, span, dates[at - 1]));
  const others = dates.filter(
    (span, at) => !found.includes(span) && isOfNextPerson(text, dates[at - 1], span, found),
  );
  const digits =
    hasGroup(signs, 6, 8) && /geb|gb ?dat|\bdob/i.test(text)
      ? spansByDigits(text, EIGHT_DIGITS, signs).filter(
          (span) => isDigitsDate(span.match[0]) && isBirthDigits(text, span),
        )
      : [];
  const born =
    hasGroup(signs, 1, 2) && /gebo|geb\b|verjaardag/i.test(text)
      ? spansByDigits(text, DAY, signs).filter(
          ({ start, end }) =>
            BORN_BEFORE.test(before(text, start, 30)) || BORN_AFTER.test(after(text, end, 40)),
        )
      : [];
  const spoken = spokenDates(text);
  const apart = spoken.filter(
    ({ start, end }) => ![...found, ...born].some((other) => other.start < end && start < other.end),
  );
  return [...found, ...others, ...digits, ...born, ...apart];
}

function spokenDates(text: string): Span[] {
  return /gebo|geb\b|jarig|verjaardag/i.test(text) && SPEAKS_OF_A_DAY.test(text)
    ? spansOf(text, SPOKEN).filter((span) => isBirth(text, span, undefined))
    : [];
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
    NEXT_PERSON.test(text.slice(previous.end, span.start))
  );
}

function isBirth(text: string, span: Span, previous: Span | undefined): boolean {
  const lead = before(text, span.start, 70);
  const named = nearest(lead);
  if (named === 'birth') return !(previous && between(text, previous, span) === 'other');
  const tail = after(text, span.end, 45);
  if (
    /^[ ,)]*(?:(?:eh+m?|uh+m?|o|oh|nee|sorry|wacht|oeps|ho|hm+|fout|of)[ ,.]{1,3}){0,4}(?:gezond |thuis |veilig |en wel |eindelijk ){0,2}(?:in \p{L}+ |te \p{L}+ )?(?:ben |is |zijn |bent )?(?:ik |hij |zij |ze |u |je )?(?:geboren|(?:(?:is|was|als|klopt als|dat is|dit is|is dus) )(?:(?:mijn|haar|zijn|uw|de|hun|[mz]['’]?n) )?(?:geboorte|verjaardag|geb(?:\.|dat| dat))|\(?geb(?![\p{L}])|jarig|ter wereld|op de wereld|bevallen|zo oud (?:ben|is))/u.test(
      tail,
    )
  )
    return true;
  // "Ik word volgende week 18 (4-12-2007)"
  if (/(?<!\p{L})(?:word|wordt|ben|is) (?:\S{1,12} ){0,3}\d{1,3}(?: jaar)? ?\($/u.test(lead)) return true;
  // "Op 2 februari is onze dochter Liv geboren"
  if (/^ (?:is|werd|zijn|kwam|kwamen) (?:\p{L}{1,14} ){1,5}(?:geboren|ter wereld)(?!\p{L})/u.test(tail))
    return true;
  if (named !== null) return false;
  if (
    /^[ ,()]{1,2}(?:is )?(?:mijn |de |haar |zijn |[mz]['’]?n )?geboorted(?:atum|ag)(?!\p{L}|:? ?\d)/u.test(
      tail,
    )
  )
    return true;
  if (CHILD_OF.test(lead)) return true;
  if (
    TURNS.test(lead) &&
    (/ \d\d$/.test(text.slice(span.start, span.end)) || /^ \d\d(?!\d)/.test(text.slice(span.end)))
  )
    return true;
  if (
    BEHIND_CHILD.test(
      text
        .slice(Math.max(0, span.start - 45), span.start)
        .replace(/^\p{Lu}|(?<=[.!?] )\p{Lu}/gu, (letter) => letter.toLowerCase()),
    ) &&
    /^(?: ?[),.;]|$| (?:heeft|is|zit|staat|gaat|moet|mag|kan|wil|woont|was|en|nog|op|naar|graag)(?!\p{L}))/u.test(
      text.slice(span.end, span.end + 9),
    )
  )
    return true;
  if (
    /\p{Lu}\p{Ll}{2,15} ?\( ?$/u.test(text.slice(Math.max(0, span.start - 20), span.start)) &&
    (/^ ?\) (?:heeft|zit|woont) /.test(text.slice(span.end, span.end + 10)) ||
      (text.charAt(span.end) === ')' && CHILDREN.test(text)))
  )
    return true;
  if (NEW_CHILD.test(text.slice(Math.max(0, span.start - 80), span.start))) return true;
  const old = isLongAgo(text.slice(span.start, span.end));
  if (!old) return false;
  return (
    standsAlone(text, span) ||
    (APART.test(text.slice(span.end, span.end + 3)) &&
      BEHIND_NAME.test(text.slice(Math.max(0, span.start - 40), span.start)))
  );
}

/** "Zoek maar op 07041966? dat is mijn geboortedatum": named before it, or next behind it. */
function isBirthDigits(text: string, { start, end }: Span): boolean {
  const named = nearest(before(text, start));
  if (named !== null) return named === 'birth';
  const tail = text.slice(end, end + 60).toLowerCase();
  return /geboorted|geboren|\bgeb\b/.test(tail) && !/\d/.test(tail.split('geb')[0] ?? '');
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

function isDate(date: string): boolean {
  if (/\p{L}/u.test(date)) return true;
  const parts = date.split(/\D+/).filter(Boolean).map(Number);
  const [first = 0, second = 0, third = 0] = parts;
  if (parts.length !== 3) return false;
  if (first > 31) return first > 1899 && first < 2100 && second <= 12 && third <= 31;
  const month = second <= 12 ? second : first;
  const day = second <= 12 ? first : second;
  return (
    day >= 1 && day <= 31 && month >= 1 && month <= 12 && (third < 100 || (third > 1899 && third < 2100))
  );
}

function isDigitsDate(digits: string): boolean {
  return isDate(`${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4)}`);
}

/** A year that only a birth date would have in an everyday chat. */
function isLongAgo(date: string): boolean {
  const year = date.match(/\d{4}/)?.[0];
  if (year !== undefined) return Number(year) >= 1900 && Number(year) <= 2012;
  const short = Number(date.match(/\d{2}$/)?.[0] ?? '0');
  return short >= 30;
}
