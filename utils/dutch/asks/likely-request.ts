import type { PersonalDataType } from '../dutch-reading';
import type { Found } from '../phrase-index';
import type { Sentence, Words } from '../tokens';
import { countSign, learntAs, STEM_LENGTH, stemSign, weighedWords, weightFor } from '../weighed-words';
import { type Judged, learntFrom, PLACES_AROUND, weighAround } from '../words-around';
import type { Label } from './ask-phrases';
import { isMailAddress } from './data-in-context';
import { LIKELY_REQUEST } from './likely-request-weights';
import type { DataFound } from './named-data';

/** The places around what is named; what a longer word in its sentence begins with; and the first word of it. */
export const REQUEST_PLACES = `${PLACES_AROUND}to`;
const STEM = PLACES_AROUND.length;
const FIRST = STEM + 1;
/** Where the words speak so clearly, nothing else has to; where they speak so little, nothing else helps. */
const SURE = weightFor(0.7);
const DOUBTED = weightFor(0.2);
/** A list of more is no question of an agent. */
const MOST = 24;
const STEP = 2;
const MOST_STEPS = 8;
const MANY = 4;
const FEW = 3;

const LENGTH = countSign('length', MOST_STEPS);
const SENTENCES = countSign('sentences', MANY);
const KINDS = countSign('kinds', MANY);
const BEFORE = countSign('before', FEW);
const BEHIND = countSign('behind', FEW);

const weighed = weighedWords(LIKELY_REQUEST, REQUEST_PLACES);

/** How the words of a message speak of one kind of data: plainly as one asks for it, plainly not, or neither. */
export type Likeliness = 'sure' | 'doubted' | 'open';

/** The place where they speak of it most, as the index of a word. */
export interface LikelyRequest {
  readonly likeliness: Likeliness;
  readonly at: number;
}

/**
 * How the words around them speak of the kinds of data that a message names: "van wie is de bankrekening en wat staat er als
 * IBAN op?" Learnt from our own labelled sentences, of which `tests/learn` weighs the words; no word decides by itself.
 */
export function likelyRequests(
  words: Words,
  named: readonly Found<Label>[],
): ReadonlyMap<PersonalDataType, LikelyRequest> {
  const most = new Map<PersonalDataType, number>();
  const likely = new Map<PersonalDataType, LikelyRequest>();
  for (const { type, judged } of mentionsIn(words, named)) {
    const weight = weighMention(words, judged);
    if (weight <= (most.get(type) ?? Number.NEGATIVE_INFINITY)) continue;
    most.set(type, weight);
    likely.set(type, { likeliness: likelinessOf(weight), at: judged.at });
  }
  return likely;
}

const likelinessOf = (weight: number): Likeliness =>
  weight > SURE ? 'sure' : weight < DOUBTED ? 'doubted' : 'open';

/** Of every kind of data what is learnt from, for each place where it is named. */
export function learntFromMentions(
  words: Words,
  named: readonly Found<Label>[],
): ReadonlyMap<PersonalDataType, string[][]> {
  const learnt = new Map<PersonalDataType, string[][]>();
  for (const { type, judged } of mentionsIn(words, named)) {
    const all = learnt.get(type) ?? [];
    learnt.set(type, all);
    const { first, last } = judged.sentence;
    const own = words.tokens.slice(first, last).map(({ word }) => learntAs(word));
    all.push([
      ...learntFrom(words, judged),
      ...own
        .filter((word) => word.length > STEM_LENGTH)
        .map((word) => `${REQUEST_PLACES[STEM]} ${stemSign(word)}`),
      `${REQUEST_PLACES[FIRST]} ${own[0] ?? ''}`,
    ]);
  }
  return learnt;
}

function weighMention(words: Words, judged: Judged): number {
  const all = weighed.weights();
  let weight = weighAround(weighed, words, judged);
  for (let at = judged.sentence.first; at < judged.sentence.last; at++) {
    const token = words.tokens[at];
    if (token) weight += all[weighed.stemRowOf(token.lexeme) + STEM] ?? 0;
  }
  const opening = words.tokens[judged.sentence.first];
  return opening ? weight + weighed.of(opening.lexeme, FIRST) : weight;
}

interface Mention {
  readonly type: PersonalDataType;
  readonly judged: Judged;
}

function mentionsIn(words: Words, named: readonly Found<Label>[]): Mention[] {
  if (named.length > MOST) return [];
  const kinds = new Map<number, Set<PersonalDataType>>();
  const mentions = named.filter(isNamed);
  for (const { sentence, label } of mentions)
    kinds.set(sentence, (kinds.get(sentence) ?? new Set()).add(label.type));
  return mentions.flatMap((match) => {
    const sentence = words.sentences[match.sentence];
    if (!sentence || words.tokens[match.from]?.quoted) return [];
    const signs = signsOf(words, sentence, match, kinds.get(match.sentence)?.size ?? 0);
    const { type } = match.label;
    return {
      type: type === 'street-address' && isMailAddress(words, match) ? ('email' as const) : type,
      judged: { sentence, at: match.from, signs, wide: true },
    };
  });
}

const isNamed = (match: Found<Label>): match is DataFound =>
  match.label.kind === 'data' || match.label.kind === 'whole';

function signsOf(
  { sentences }: Words,
  sentence: Sentence,
  { label, from, to }: DataFound,
  kinds: number,
): string[] {
  const { first, last, asks } = sentence;
  const signs = [
    LENGTH(Math.floor((last - first) / STEP)),
    SENTENCES(sentences.length),
    KINDS(kinds),
    BEFORE(from - first),
    BEHIND(last - to),
  ];
  if (label.kind === 'whole') signs.push('asks-by-itself');
  if (asks) signs.push('it-asks');
  if (sentence === sentences[0]) signs.push('it-begins');
  if (sentence === sentences.at(-1)) signs.push('it-ends');
  return signs;
}
