import { read } from '../read';
import { sentenceSpans } from '../sentence-spans';

/** "Fijn dat u het meldt", "knap gedaan": values what somebody did, and feels with nobody. */
const VALUES =
  /(?<!\p{L}|niet )(?:fijn|leuk|mooi|goed|geweldig|super|top|prachtig|knap|dapper|attent|netjes|gelukkig|terecht) (?:dat|om|van|te|zo|nieuws|gedaan|bezig|idee|initiatief|voor|hoor|opgemerkt|gezien)(?!\p{L})|felicit|proficiat|(?<!\p{L})geluk(?!\p{L})/iu;
/** "Ik begrijp dat u een pas wilt": says again what somebody wrote. */
const REPEATS =
  /(?<!\p{L})(?:begrijp|snap|lees|zie|hoor|merk|begrijpen|snappen|lezen|zien|horen)\p{L}*(?: \p{L}+){0,3} (?:dat|waarom)(?!\p{L})/iu;
const FEELS =
  /vervelend|lastig|naar(?: voor| is)|moeilijk|zwaar|boos|verdriet|bang|zorg|schrik|schrok|frustr|teleur|erg voor|onzeker|ongerust|spannend|balen|baalt|pijn|stress|ellend|heftig|wanhop|gedoe|verschrikkelijk|vreselijk|rot/iu;
/** More sentences of a draft are not looked at. */
const MOST = 20;

/** How many sentences of a text feel with its reader. Praise and a mere repetition of the question are none. */
export function sympathies(text: string): number {
  return sentenceSpans(text)
    .slice(0, MOST)
    .filter(({ start, end }) => {
      const sentence = text.slice(start, end);
      if (!read(sentence).acts.has('empathy') || VALUES.test(sentence)) return false;
      return !REPEATS.test(sentence) || FEELS.test(sentence);
    }).length;
}
