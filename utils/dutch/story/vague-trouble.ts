import { onlyGreets } from '../acts/only-greets';
import { POINTING_WORDS } from '../acts/word-sets';
import { wordSet } from '../lexicons/word-list';
import { isLocationOfReport } from '../location-of-report';
import { prepareText } from '../prepared-text';
import { read } from '../read';
import { LIFE, namesThing } from './names-thing';

/** Something happened for which there is a next step, whatever the question. */
const TO_ACT_ON =
  /gestolen|beroofd|bestolen|ingebroken|deurwaarder|ontslagen|ontruim|afgewezen|(?<!\p{L})(?:gezet|bezorgd)(?!\p{L})|\d{3}/iu;
const SIGHS: ReadonlySet<string> = wordSet('pf pff pfff poe poeh tja zucht ach zover nou toch');
const GOES_BADLY =
  /(?<!\p{L})(?:het|t|alles|dit|zo)(?: \p{L}+)? (?:gaat|ging|loopt|is|wordt|werd|voelt|lukt)(?: \p{L}+){0,3} (?:niet|nie|slecht|mis|fout|moeilijk|zwaar|veel|teveel|op|niks|klote|kut|ellende)(?!\p{L})|(?<!\p{L})(?:gaat|ging|loopt) (?:het|t|alles)(?: \p{L}+){0,3} (?:niet|slecht|mis|fout|moeilijk|zwaar)(?!\p{L})|(?<!\p{L})(?:voel|voelde) (?:ik )?(?:me|mij|mezelf)(?!\p{L})|(?<!\p{L})(?:zit|zat) (?:ik )?(?:\p{L}+ ){0,3}(?:doorheen|put|dip|knoop|omhoog)(?!\p{L})|(?<!\p{L})(?:zit|zat|loopt|liep) (?:het |alles |ook )?(?:\p{L}+ )?tegen(?!\p{L})|ruzie|(?<!\p{L})(?:huil|huilen|gehuild)(?!\p{L})/iu;

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
  // "Het is weer zover thuis", "pff wat een week": nothing but life and words that point at it.
  const sighs = tokens.length > 2 && tokens.some(({ word }) => LIFE.has(word)) && !onlyGreets(text);
  return (
    (onlyPointing || sighs) &&
    tokens.every(({ word }) => POINTING_WORDS.has(word) || LIFE.has(word) || SIGHS.has(word))
  );
}
