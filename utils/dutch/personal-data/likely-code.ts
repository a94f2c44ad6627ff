import { anyWord } from '../any-word';
import type { Span } from '../dutch-reading';
import { wordFact } from '../lexeme';
import { wordSet } from '../lexicons/word-list';
import type { Words } from '../tokens';
import { weighedWords, weightFor } from '../weighed-words';
import { type Judged, PLACES_AROUND, weighAround } from '../words-around';
import { LIKELY_CODE } from './likely-code-weights';
import { PRODUCT } from './loose-password';
import { isMeasure } from './measure';
import { lastLabel } from './number-labels';
import { KIND_END } from './street-parts';
import { before } from './surroundings';

const ENOUGH = weightFor(0.56);
/** More of them in one text are a table, and no codes. */
const MOST = 12;
/** Figures with a unit, an ordinal or a year, and what is too short or too long. */
const NO_CODE =
  /^(?:..?|11[234]|40[034]|50[0234]|\d+-?(?:nummer|nr|cijferige?)|\d{9,}|.{17,}|\d+(?:x|e|en|ste|de|u|m|m2|km|kg|cm|mm|min|uur|jarige?|er|eu|euro|w|kw|kwh|gb|mb)|(?:19|20)\d\d|\d+[-/.]\d+[-/.]\d.*)$/;
const DIGIT = /\d/;
/** So many characters behind a number tell that it is a measure. */
const TAIL = 14;
/** A number, an amount or a measure goes on there. */
const GOES_ON = /^[.,:/-]\d/;
const CAME_FROM = /\d[.,:/-]$/;
/** What has a number, or a code, that opens nothing. */
const INNOCENT =
  /ruimte|lokaal|verf|schilder|stempas|foutcode|foutm|error|storing|korting|reserver|zaak|kenmerk|melding|factuur|bestel|parkeer|parkeren|postcode|kleur|klantn|huurdersn|pasn|actie|bon$|bonn|ticket|order|artikel|netwerk|ssid|isbn|gebruikersnaam|inlognaam|^euro|serien|container|perceel|meter$|meterstand|route|niveau|kluisje|score|bloeddruk|^nooit$|^zoals$|^bijv|voorbeeld/;
/** A clock time, or the name under which somebody is known. */
const LEADS = wordSet(
  '0800 0900 0909 om als vanaf tot rond voor sinds bus tram lijn trein kamer zaal nummer nr',
);

const POSTCODE = /^[1-9]\d{3}$/;
const speaksOfPostcode = anyWord(/^(?:letters|postcode|huisnummer|huisnr|hnr)$/);
const speaksOfCode = anyWord(
  /^(?:(?!post)\p{L}{0,14}code|pin|wachtwoord|\p{L}{0,10}slot|\p{L}{0,10}kluis\p{L}{0,3}|alarm|deur|poort)$/u,
);
const FIGURES = /^\d{2,4}(?: \d{2,4}){1,3}$/;
const SERVICE = /^0[89]0[09]$/;
const BEFORE_YEAR = wordSet('in uit anno jaar circa rond of');
const YEAR = /^(?:1[4-9]|20)\d\d$/;

const weights = weighedWords(LIKELY_CODE, PLACES_AROUND);
const mayBe = wordFact((word) => Number(DIGIT.test(word) && !NO_CODE.test(word) && !PRODUCT.test(word)));
const isStreet = wordFact((word) => Number(KIND_END.test(word)));
const isInnocent = wordFact((word) => Number(INNOCENT.test(word)));

/**
 * Words with figures in them around which people speak as they do of codes and passwords: "poort van de tuin: 1C2C".
 * Offsets are of the normal text. Learnt from our own labelled sentences, of which `tests/learn` weighs the words; no word
 * decides by itself.
 * @param text the normal text, with spaces where nothing is looked for
 */
export function findLikelyCodes(text: string, words: Words): Span[] {
  const found: Span[] = [];
  for (const judged of judgedCodes(text, words)) {
    const token = words.tokens[judged.at];
    if (!token || weighAround(weights, words, judged) <= ENOUGH) continue;
    // "Met alleen 3812 kom ik er niet, ook de letters graag": half a postcode.
    if (POSTCODE.test(token.word) && speaksOfPostcode(words) && !speaksOfCode(words)) continue;
    // "Lenerspas 32990354": a number that may be named, or that is of another kind.
    const label = lastLabel(before(text, token.start));
    if (label !== null && label !== 'secret') continue;
    // "483 917" is one code.
    const last = found.at(-1);
    const goesOn = last && last.end === token.start - 1 && FIGURES.test(text.slice(last.start, token.end));
    if (goesOn) found[found.length - 1] = { start: last.start, end: token.end };
    else found.push({ start: token.start, end: token.end });
  }
  return found;
}

/** The words of a text that may be a code, as they are judged; none of a text with more than twelve of them. */
export function judgedCodes(text: string, { tokens, sentences }: Words): Judged[] {
  const judged: Judged[] = [];
  let looked = -1;
  let innocent = false;
  for (let at = 0; at < tokens.length && judged.length <= MOST; at++) {
    const token = tokens[at];
    if (!token || mayBe(token.lexeme) === 0 || text.charAt(token.start) === ' ') continue;
    const sentence = sentences[token.sentence];
    const lead = text.slice(Math.max(0, token.start - 2), token.start);
    const rest = text.slice(token.end, token.end + 2);
    if (!sentence || GOES_ON.test(rest) || CAME_FROM.test(lead)) continue;
    const previous = tokens[at - 1];
    if (
      LEADS.has(previous?.word ?? '') ||
      isMeasure(token.word, text.slice(token.end, token.end + TAIL), lead)
    )
      continue;
    if (SERVICE.test(token.word)) continue;
    if (YEAR.test(token.word) && BEFORE_YEAR.has(previous?.word ?? '')) continue;
    if (previous && previous.end === token.start - 1 && isStreet(previous.lexeme) === 1) continue;
    // Once for a sentence: one of nothing but codes must not take long.
    if (looked !== token.sentence) {
      looked = token.sentence;
      innocent = tokens.slice(sentence.first, sentence.last).some(({ lexeme }) => isInnocent(lexeme) === 1);
    }
    if (innocent) continue;
    const signs = [
      `shape-${shapeOf(text.slice(token.start, token.end))}`,
      `before-${lead.at(-1) ?? ''}`,
      `after-${rest.at(0) ?? ''}`,
    ];
    if (sentence.asks) signs.push('asks');
    judged.push({ sentence, at, signs: signs.map((sign) => sign.replaceAll(/\s/g, '_')), wide: true });
  }
  return judged.length > MOST ? [] : judged;
}

/** "Aad" of "Welkom1", "D" of "90210": capitals and small letters are one each, and so are more than four figures. */
function shapeOf(code: string): string {
  return code
    .replaceAll(/\p{Lu}+/gu, 'A')
    .replaceAll(/\p{Ll}+/gu, 'a')
    .replaceAll(/\d+/g, (figures) => (figures.length > 4 ? 'D' : 'd'.repeat(figures.length)));
}
