import { anyWord } from '../any-word';
import { NUMBER_WORD } from './number-words';

const MONTH =
  'jan(?:uari)?|feb(?:ruari|r)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
export const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(?:` +
    `\\d{1,2} ?[-/. ] ?\\d{1,2} ?[-/. ] ?(?:\\d{4}|'?\\d{2})` +
    `|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}` +
    `|\\d{1,2}(?:e|ste|den?)?[ -]{0,2}(?:${MONTH})\\.?[ -]{0,2}(?:\\d{4}|['’]?\\d{2})` +
    `)(?![\\p{L}\\p{N}]|[-/]\\d)`,
  'giu',
);
export const EIGHT_DIGITS = /(?<![\p{L}\p{N}.,/-])(?:\d{8}|\d{6})(?![\p{L}\p{N}]|[-/.]\d)/gu;

const ORDINAL =
  '(?:eenen|tweeen|drieen|vieren|vijfen|zesen|zevenen|achten|negenen)?(?:twintigste|dertigste)|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende|achttiende|negentiende|\\d{1,2}(?:e|ste|de)';
const CARDINAL =
  '(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën)(?:twintig|dertig)|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|\\d{1,2}';
const YEAR = `\\d{4}|['’]\\d{2}|\\d{2}|(?:negentien ?|negentienhonderd ?)?${NUMBER_WORD}|negentien(?: ?honderd)? ?\\p{L}{3,18}|tweeduizend ?\\p{L}{0,14}`;
// "De elfde van de elfde 2011", "drie mei negentienvijftig": said rather than written.
export const SPOKEN = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(?:(?:${ORDINAL}|\\d{1,2}) van de (?:${ORDINAL})|(?:${ORDINAL}|${CARDINAL})(?: van)? (?:${MONTH})|(?:eerste|tweede|[12]e) (?:kerst|paas|pinkster)dag|nieuwjaarsdag|oudejaarsdag|koninginnedag|koningsdag|bevrijdingsdag|kerstavond),?(?: in| van)? (?:${YEAR})(?![\\p{L}\\p{N}]|[-/]\\d)`,
  'giu',
);

// "Geboortedatum nul drie nul vijf zestig": digit by digit, behind that word.
export const SAID_IN_DIGITS = new RegExp(
  `(?<=(?:geboorte(?:datum|dag)|geb\\.? ?datum)(?: is|:| was| dus){0,2} )(?:nul|${NUMBER_WORD})(?:[ ,-]{1,2}(?:nul|${NUMBER_WORD}|honderd)){2,7}(?!\\p{L})`,
  'giu',
);

// What that pattern cannot do without: it is the largest of all, and being made ready for nothing takes longer than a message.
export const speaksOfADay = anyWord(
  new RegExp(
    `^(?:\\d{1,2}e?)?(?:${MONTH})$|(?:kerst|paas|pinkster|jaars|koninginne|konings|bevrijdings)dag|kerstavond|^(?:${ORDINAL})$`,
  ),
);

// "Mijn dochter is op 19 januari geboren": without a year, only next to that word.
export const DAY = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])\\d{1,2}(?:e|ste|de)?[ -]{0,2}(?:${MONTH})(?![\\p{L}\\p{N}]|\\.? ?['’]?\\d{2})(?: (?:jl|j\\.l)\\.?)?`,
  'giu',
);
export function isDate(date: string): boolean {
  if (/\p{L}/u.test(date)) return !/(?<!\d)1[0-8]\d\d(?!\d)/.test(date);
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

export function isDigitsDate(digits: string): boolean {
  if (
    /^(?:19|20)\d{6}$/.test(digits) &&
    isDate(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`)
  )
    return true;
  return isDate(`${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4)}`);
}

/** A year that only a birth date would have in an everyday chat. */
export function isLongAgo(date: string): boolean {
  const year = date.match(/\d{4}/)?.[0];
  if (year !== undefined) return Number(year) >= 1900 && Number(year) <= 2012;
  if (!/\d/.test(date)) return true;
  const short = Number(date.match(/\d{2}$/)?.[0] ?? '0');
  return short >= 30;
}
