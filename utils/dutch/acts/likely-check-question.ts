import { afterGreeting } from '../after-greeting';
import { hasQuestionForm } from '../asks/question-form';
import type { Sentence, Words } from '../tokens';
import { learntFromSentence, rowsOfSentence } from '../weighed-sentence';
import { weighedWords, weightFor } from '../weighed-words';
import { LIKELY_CHECK } from './likely-check-weights';

/** The letters of the places: anywhere in the question, and first in it. */
export const CHECK_PLACES = 'qo';
const ENOUGH = weightFor(0.9);
/** In words: in a longer question too much is weighed, in a shorter one too little. */
const LONGEST = 40;
const SHORTEST = 3;
const STEP = 2;
const MOST_STEPS = 8;

const weighed = weighedWords(LIKELY_CHECK, CHECK_PLACES);

/**
 * The words of one of its questions make it likely that a message checks whether an answer was clear or worked: "krijgt u
 * de pagina nu wel te zien?" Learnt from the questions of our own labelled sentences; no word decides by itself.
 */
export function likelyChecks(words: Words): boolean {
  return questionsOf(words).some((question) => {
    const all = weighed.weights();
    const { anywhere, first } = rowsOfSentence(weighed, words, question);
    let weight = weighed.bias() + weighed.ofSign(lengthOf(question), 0) + (all[first + 1] ?? 0);
    for (const row of anywhere) weight += all[row] ?? 0;
    return weight > ENOUGH;
  });
}

/** Of every question what is learnt from: the letter of a place, and a word or what it begins with. */
export function learntFromQuestions(words: Words): string[][] {
  return questionsOf(words).map((question) => [
    `${CHECK_PLACES.charAt(0)} ${lengthOf(question)}`,
    ...learntFromSentence(words, question).map(([word, place]) => `${CHECK_PLACES.charAt(place)} ${word}`),
  ]);
}

function questionsOf(words: Words): Sentence[] {
  return afterGreeting(words).filter((sentence) => {
    const length = sentence.last - sentence.first;
    return asksHere(words, sentence) && length >= SHORTEST && length <= LONGEST;
  });
}

/** Asks, with a question mark or without any mark at all: "is het nu duidelijk". */
function asksHere(words: Words, sentence: Sentence): boolean {
  if (sentence.asks) return true;
  const end = words.text.charAt(words.tokens[sentence.last - 1]?.end ?? 0);
  return end !== '.' && end !== '!' && hasQuestionForm(words, sentence);
}

function lengthOf({ first, last }: Sentence): string {
  return `length-${Math.min(MOST_STEPS, Math.floor((last - first) / STEP))}`;
}
