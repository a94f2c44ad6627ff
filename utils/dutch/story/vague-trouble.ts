import { POINTING_WORDS } from '../acts/word-sets';
import { isLocationOfReport } from '../location-of-report';
import { prepareText } from '../prepared-text';
import { read } from '../read';
import type { Token } from '../tokens';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const POINTERS = set('mijn onze de een deze uw jullie');
const BEHIND_THE_NOUN = set('is doet werkt wordt staat kan lukt ligt blijft geeft zit was gaat');
/** People and life itself: nobody can act on these before more is told. */
const LIFE = set(
  "man vrouw moeder vader kind kinderen zoon dochter broer zus zusje broertje opa oma partner vriend vriendin ex buren buurman buurvrouw ouders gezin familie relatie huwelijk baas collega collega's mensen leven baan werk thuis situatie toestand hoofd gevoel gevoelens hart dag dagen nacht nachten tijd week weken maand maanden jaar periode moment keer beetje hele laatste school toekomst vraag probleem problemen zin puinhoop ellende hel rommel boel paar zware moeilijke rot vreselijke slechte nare",
);
/** Something happened for which there is a next step, whatever the question. */
const TO_ACT_ON =
  /gestolen|beroofd|bestolen|ingebroken|deurwaarder|ontslagen|ontruim|afgewezen|(?<!\p{L})(?:gezet|bezorgd)(?!\p{L})|\d{3}/iu;
const GOES_BADLY =
  /(?<!\p{L})(?:het|alles|dit|zo)(?: \p{L}+)? (?:gaat|ging|loopt|is|wordt|werd|voelt|lukt)(?: \p{L}+){0,3} (?:niet|nie|slecht|mis|fout|moeilijk|zwaar|veel|teveel|op|niks|klote|kut|ellende)(?!\p{L})|(?<!\p{L})(?:gaat|ging|loopt) (?:het|alles)(?: \p{L}+){0,3} (?:niet|slecht|mis|fout|moeilijk|zwaar)(?!\p{L})|(?<!\p{L})(?:voel|voelde) (?:ik )?(?:me|mij|mezelf)(?!\p{L})|(?<!\p{L})(?:zit|zat) (?:ik )?(?:\p{L}+ ){0,3}(?:doorheen|put|dip|knoop|omhoog)(?!\p{L})|ruzie|(?<!\p{L})(?:huil|huilen|gehuild)(?!\p{L})/iu;

/**
 * Something is wrong with the writer, and the text names nothing one could act on: no thing, no report, no request.
 * Conservative: false when in doubt.
 */
export function isVagueTrouble(text: string): boolean {
  const { acts, onlyPointing, requestClear } = read(text);
  if (requestClear || TO_ACT_ON.test(text) || isLocationOfReport(text)) return false;
  const { tokens } = prepareText(text).words;
  if (namesThing(tokens)) return false;
  if (acts.has('hardship') || GOES_BADLY.test(text)) return true;
  return onlyPointing && tokens.every(({ word }) => POINTING_WORDS.has(word) || LIFE.has(word));
}

function namesThing(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }, at) => {
    const next = tokens[at + 1]?.word ?? '';
    const third = tokens[at + 2]?.word ?? '';
    if (word === 'het') return BEHIND_THE_NOUN.has(third) && isThing(next);
    return POINTERS.has(word) && (isThing(next) || (next.endsWith('e') && isThing(third)));
  });
}

function isThing(word: string): boolean {
  return word.length >= 2 && !POINTING_WORDS.has(word) && !LIFE.has(word) && /^\p{L}/u.test(word);
}
