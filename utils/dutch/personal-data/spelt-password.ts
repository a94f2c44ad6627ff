import { anyWord } from '../any-word';
import type { Span } from '../dutch-reading';
import { wordSet } from '../lexicons/word-list';
import { mayNamePassword, PASSWORD_NAME } from './password-name';
import type { Signs } from './signs';
import { spansOf } from './surroundings';

const BECOMES =
  '(?::|=|\\?| (?:is|was|wordt|werd|luidt|veranderd in|gewijzigd in|aangepast in|gezet op|(?:veranderd |gewijzigd |aangepast |gereset )?naar)(?: (?:gewoon|dus|altijd|nu|toen|eerst|nog|letterlijk))?)';
// "Mijn ww is zonnebloem twaalf, aan elkaar": how it is to be written gives away that it is the value itself.
const LITERAL = new RegExp(
  `${PASSWORD_NAME}(?: \\p{L}{1,12}){0,3}${BECOMES} ([^.,;:!?\\n]{3,40}?)[,.]? (?:\\(|(?:alles|allemaal|dus|en|ja|maar|wel|gewoon|echt) ){0,3}(?:aan elkaar|aaneen|met (?:een )?(?:hoofdletter|kleine|spatie)|(?:in )?(?:kleine|hoofd) ?letters|zonder (?:spatie|hoofdletter)|letterlijk|als (?:een|één) woord|alles klein)`,
  'giu',
);
// "Hoofdletter K dan offie dan 88 dan uitroepteken": sign by sign.
const SIGN_BY_SIGN = new RegExp(`${PASSWORD_NAME}(?: \\p{L}{1,12}){0,3}${BECOMES} ([^.!?\\n]{6,70})`, 'giu');
const SIGN =
  /(?:hoofdletter|(?:grote|kleine)(?: letter)?) \p{L}|streepje|uitroepteken|vraagteken|apenstaart|underscore|hekje|sterretje|punt(?!\p{L})|nul(?!\p{L})|dan \d/iu;
const ONE_LETTER = /(?:hoofdletter|grote|kleine)(?: letter)? \p{L}(?!\p{L})/iu;
const NEXT = /(?<!\p{L})(?:dan|daarachter|daarna|erachter|gevolgd|in plaats van|ipv)(?!\p{L})/iu;
const DEMAND =
  /(?<!\p{L})(?:moet|moeten|minimaal|minstens|bevat|tekens|te (?:kort|zwak|lang)|nodig|ontbreekt|mist|verplicht|opnieuw|verlopen|vergeten|fout|niet)(?!\p{L})/iu;
// "Veranderd in poesje minoes 1953": words and a number.
const WORDS_AND_NUMBER = new RegExp(
  `${PASSWORD_NAME}(?: \\p{L}{1,12}){0,3}${BECOMES} ((?:\\p{L}{3,15} ){1,3}\\d{2,4})(?![\\p{L}\\p{N}]|[-/.:]\\d| (?:tekens|keer|cijfers|dagen|uur|letters|maanden|jaar))`,
  'giu',
);
const NO_PART = wordSet(
  'sinds van voor tot met maar verlopen geldig minimaal minstens maximaal langer korter over binnen naar tussen drie twee vier januari februari maart april mei juni juli augustus september oktober november december versie stap niet meer pas half rond vanaf ongeveer ruim bijna nog wel gewijzigd veranderd aangepast verstuurd gestuurd',
);
// "Gewoon de naam van de hond, Bobbie"
const NAMESAKE =
  /(?:[Ww]achtwoord|(?<!\p{L})(?:[Ww]w|pw))(?: \p{L}{1,12}){0,2} (?:is|was|wordt|werd|gebruik ik|heb ik)(?: (?:gewoon|altijd|dus|nog|toen|vroeger|de|het|mijn|m'n|mn|onze|zijn|haar|mijn man|die)){1,4} (?:\p{L}{0,8}(?:naam|namen)|initialen|trouwdag|straat|geboorteplaats|woonplaats|hond|kat|poes|club|vakantieadres)(?: \p{L}{1,12}){0,4}[,:] ?(?:dus )?(\p{Lu}[\p{L}\d]{2,20})(?![\p{L}\d])/gu;
const CODEWORD =
  /codewoord(?: \p{L}{1,14}){0,4}(?: is|:| luidt| en dat is| =) ["']?(\p{L}{4,20})(?=["']?(?:$|[.,!?;]| (?:als|en|voor|maar|dus)(?!\p{L})))/giu;
const NO_CODEWORD = wordSet(
  'vergeten kwijt bekend onbekend fout onjuist verlopen nodig gewijzigd geheim niet veranderd verplicht',
);
const QUESTION = '(?:geheime |beveiligings-?|controle-?|herstel)vraag';
const ANSWER = new RegExp(
  `(?:(?:geheime|controle) ?antwoord(?: is|:| was)|antwoord (?:op|bij|van) (?:mijn|de|die|het|m'n|mn|je|uw) ${QUESTION}(?: [^.!?\\d\\n:]{0,40}?)?(?: is|:| was)|${QUESTION}[^.!?\\n]{0,40}[,.:] ?(?:en )?(?:het |mijn )?antwoord(?: is|:| was)?|${QUESTION}:? [^.!?\\n]{0,25}(?:moeder|vader|huisdier|school|hond|kat|geboorteplaats)(?: is|:|,)?) ["']?(\\p{L}[\\p{L}\\d-]{2,20})(?!\\p{L})`,
  'giu',
);
const NO_ANSWER = wordSet(
  'niet nee kwijt vergeten fout onjuist klopt weet mijn het een dat die van op geen nooit verkeerd',
);

const namesCodeword = anyWord(/codewoord/);
const speaksOfQuestion = anyWord(/vraag|antwoord/);

/** Passwords that are said sign by sign or in words, codewords, and answers to a secret question. */
export function findSpeltPasswords(text: string, { words }: Signs): Span[] {
  const named = mayNamePassword(words)
    ? [
        ...valuesOf(text, LITERAL, (value) => !DEMAND.test(value)),
        ...valuesOf(
          text,
          SIGN_BY_SIGN,
          (value) => SIGN.test(value) && (NEXT.test(value) || isEnumerated(value)) && !DEMAND.test(value),
        ),
        ...valuesOf(text, WORDS_AND_NUMBER, (value) => !has(value, NO_PART)),
        ...valuesOf(text, NAMESAKE, () => true),
      ]
    : [];
  const codeword = namesCodeword(words) ? valuesOf(text, CODEWORD, (value) => !has(value, NO_CODEWORD)) : [];
  const answer = speaksOfQuestion(words) ? valuesOf(text, ANSWER, (value) => !has(value, NO_ANSWER)) : [];
  return [...named, ...codeword, ...answer];
}

/** "Kleine k, twee achten, hoofdletter M, uitroepteken" */
function isEnumerated(value: string): boolean {
  return ONE_LETTER.test(value) && value.split(/, | en /).filter((part) => SIGN.test(part)).length > 1;
}

function has(value: string, words: ReadonlySet<string>): boolean {
  return value
    .toLowerCase()
    .split(' ')
    .some((word) => words.has(word));
}

function valuesOf(text: string, pattern: RegExp, holds: (value: string) => boolean): Span[] {
  return spansOf(text, pattern, 20).flatMap(({ end, match }) => {
    const value = (match[1] ?? '').trimEnd();
    const start = end - match[0].length + match[0].lastIndexOf(value);
    return holds(value) ? [{ start, end: start + value.length }] : [];
  });
}
