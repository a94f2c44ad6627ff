import type { Span } from '../dutch-reading';
import type { Words } from '../tokens';
import { weighedWords, weightFor } from '../weighed-words';
import { type Judged, PLACES_AROUND, weighAround } from '../words-around';
import { documentShapes, NOT_A_DOCUMENT } from './document-number';
import { NOT_A_PLATE, plateShapesIn } from './licence-plate';
import { LIKELY_DOCUMENT } from './likely-document-weights';
import { LIKELY_PLATE } from './likely-plate-weights';
import type { Signs } from './signs';
import { before } from './surroundings';

/** A number that by its shape may be one of a kind, and what is known of it. */
export interface ShapedNumber extends Span {
  readonly judged: Judged;
}

const DOCUMENT_ENOUGH = weightFor(0.6);
const PLATE_ENOUGH = weightFor(0.6);
/** More of them in one text are a list. */
const MOST = 8;
/** So many words at most make an answer that is hardly more than the number. */
const FEW = 4;
const STEP = 4;
const MOST_STEPS = 6;
const BY_TURNS = /^[a-z]{2,}\d+[a-z]/i;

const ofDocument = weighedWords(LIKELY_DOCUMENT, PLACES_AROUND);
const ofPlate = weighedWords(LIKELY_PLATE, PLACES_AROUND);

/**
 * Numbers with the shape of a passport's or a licence's around which people speak as they do of those: "beide verlopen:
 * NPF1L14Z3 en IT5LH3H19". Learnt from our own labelled sentences, of which `tests/learn` weighs the words.
 */
export function findLikelyDocuments(text: string, signs: Signs): Span[] {
  return shapedNumbers(text, signs.words, documentShapes(text, signs)).filter(
    ({ start, judged }) =>
      weighAround(ofDocument, signs.words, judged) > DOCUMENT_ENOUGH &&
      !NOT_A_DOCUMENT.test(before(text, start, 40)),
  );
}

/** The same of registrations of vehicles: "boete terwijl ik betaald had voor 82xdf9". */
export function findLikelyPlates(text: string, signs: Signs): Span[] {
  return shapedNumbers(text, signs.words, plateShapesIn(text, signs)).filter(
    ({ start, judged }) =>
      weighAround(ofPlate, signs.words, judged) > PLATE_ENOUGH && !NOT_A_PLATE.test(before(text, start, 25)),
  );
}

/** The numbers as they are judged; none of a text with more than eight of them. UTF-16 offsets in the normal text. */
export function shapedNumbers(text: string, words: Words, shapes: readonly Span[]): ShapedNumber[] {
  if (shapes.length > MOST) return [];
  return shapes.flatMap(({ start, end }) => {
    const at = words.tokens.findIndex((token) => token.end > start);
    const sentence = words.sentences[words.tokens[at]?.sentence ?? -1];
    if (!sentence) return [];
    return [{ start, end, judged: { sentence, at, signs: signsOf(text, words, start, end), wide: true } }];
  });
}

function signsOf(text: string, { tokens }: Words, start: number, end: number): string[] {
  const value = text.slice(start, end);
  const signs = [`length-${Math.min(MOST_STEPS, Math.floor(tokens.length / STEP))}`];
  if (tokens.length <= FEW) signs.push('it-is-all');
  if (/[^a-z0-9]/i.test(value)) signs.push('in-groups');
  if (!/[a-z]/i.test(value)) signs.push('only-figures');
  else if (value === value.toUpperCase()) signs.push('in-capitals');
  if (BY_TURNS.test(value)) signs.push('by-turns');
  if (/[:=] ?$/.test(text.slice(Math.max(0, start - 2), start))) signs.push('behind-colon');
  return signs;
}
