import type { Span } from '../dutch-reading';
import type { Words } from '../tokens';
import { FIGURES, NUMBER_WORD, saysNumber } from './number-words';
import { spansOf } from './surroundings';

const SPOKEN = new RegExp(`(?<!\\p{L})(?:nul|${NUMBER_WORD}|${FIGURES})(?!\\p{L})`, 'giu');
const TOGETHER = /^[ ,-]{1,2}(?:(?:en|dan|dubbel) ){0,2}$/i;
const DOUBLE = /(?<!\p{L})dubbel $/iu;
const OF_A_CODE =
  /(?<!\p{L})(?:\p{L}*code|pin|puk|combinatie|cijfers|\p{L}*slot|\p{L}*kluis(?:je)?|\p{L}*kastje|alarm|\p{L}*deur|poort|hek|geheime? (?:nummer|getal))(?!\p{L})/iu;
const MEASURED = /^ ?(?:cijfers|keer|maal|pogingen|minuten|uur|dagen|euro)/i;
// "Vijf vijf nul twee is de pin van mijn moeder"
const NAMED_BEHIND =
  /^,? (?:is|was|dat is|als|die|dat) (?:(?:de|het|mijn|m'n|mn|zijn|haar|uw|onze) )?(?:pin|\p{L}{0,14}code|combinatie)(?!\p{L})/iu;
const MOST = 100;
const REACH = 45;
const FEWEST = 4;
const BEGINS_MOBILE = /^nul[ -]?zes(?!\p{L})/iu;
/** "Nul zes" and the other eight, in pairs or one by one. */
const FEWEST_OF_MOBILE = 6;
const MOST_OF_MOBILE = 10;
const MOST_FIGURES = 8;

/**
 * Codes that are said in numbers where a code or what it opens is spoken of: "pin vergeten? Nee hoor, die is zeven zeven nul
 * drie". Not what begins as a mobile number does. UTF-16 offsets.
 */
export function findSpokenNumbers(text: string, words: Words): Span[] {
  if (!saysNumber(words)) return [];
  return runsOf(text).filter(({ start, end, count, doubled }) => {
    const tail = text.slice(end, end + REACH);
    if (MEASURED.test(tail)) return false;
    if (count >= 2 && NAMED_BEHIND.test(tail)) return true;
    const enough = doubled ? 2 : FEWEST;
    if (count < enough || count > MOST_FIGURES) return false;
    return !BEGINS_MOBILE.test(text.slice(start, end)) && OF_A_CODE.test(text);
  });
}

/** Mobile numbers that are said: "nul zes twee acht …". UTF-16 offsets. */
export function findSpokenMobiles(text: string, words: Words): Span[] {
  if (!saysNumber(words)) return [];
  return runsOf(text).filter(
    ({ start, count }) =>
      count >= FEWEST_OF_MOBILE && count <= MOST_OF_MOBILE && BEGINS_MOBILE.test(text.slice(start)),
  );
}

interface Run extends Span {
  /** How many numbers it holds. */
  readonly count: number;
  /** It begins with "dubbel". */
  readonly doubled: boolean;
}

/** Numbers that follow each other. */
function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  for (const { start, end } of spansOf(text, SPOKEN, MOST)) {
    const run = runs.at(-1);
    if (run && TOGETHER.test(text.slice(run.end, start)))
      runs[runs.length - 1] = { ...run, end, count: run.count + 1 };
    else {
      const doubled = DOUBLE.test(text.slice(Math.max(0, start - 'dubbel '.length - 1), start));
      runs.push({ start: doubled ? start - 'dubbel '.length : start, end, count: 1, doubled });
    }
  }
  return runs;
}
