import type { PersonalDataType } from '../dutch-reading';
import type { Found } from '../phrase-index';
import type { Sentence, Words } from '../tokens';
import { countSign, learntAs, STEM_LENGTH, stemSign, weighedWords, weightFor } from '../weighed-words';
import { type Judged, learntFrom, PLACES_AROUND, weighAround } from '../words-around';
import type { Label } from './ask-phrases';
import type { ByGrammar } from './asks-by-grammar';
import { isMailAddress } from './data-in-context';
import { LIKELY_REQUEST } from './likely-request-weights';
import { isLeftOut, mayBeAsked } from './may-be-asked';
import type { DataFound } from './named-data';
import { offersTwo } from './offers-two';

/** The places around what is named; what a longer word in its sentence begins with; and the first word of it. */
export const REQUEST_PLACES = `${PLACES_AROUND}to`;
const STEM = PLACES_AROUND.length;
const FIRST = STEM + 1;
/** How likely it must be that the reader is asked for it. */
const ENOUGH = weightFor(0.5);
/** So likely that nothing in its sentence weighs against it. */
const CERTAIN = weightFor(0.9);
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

/**
 * The kinds of data that a message likely asks for, of those it names and those grammar says it asks for. What grammar says
 * is weighed with the words around the data: "van wie is de bankrekening en wat staat er als IBAN op?" Learnt from our own
 * labelled sentences, of which `tests/learn` weighs the words. In a list of more than {@link MOST} names grammar tells alone.
 */
export function likelyRequests(
  words: Words,
  named: readonly Found<Label>[],
  grammar: ByGrammar,
): ReadonlySet<PersonalDataType> {
  if (named.length > MOST) return grammar.asked;
  const likely = new Set<PersonalDataType>();
  for (const { type, judged } of mentionsIn(words, named, grammar)) {
    if (likely.has(type) || isLeftOut(words, judged.sentence)) continue;
    const weight = weighMention(words, judged);
    const saidByGrammar = grammar.asked.has(type);
    if (weight <= ENOUGH && !(saidByGrammar && offersTwo(words, judged.sentence))) continue;
    // "Graag even geduld, ik zoek uw adres op": where grammar sees no request, it may see why there can be none.
    if (saidByGrammar || weight > CERTAIN || mayBeAsked(words, named, type, judged.at)) likely.add(type);
  }
  return likely;
}

/** Of every kind of data what is learnt from, for each place where it is named. */
export function learntFromMentions(
  words: Words,
  named: readonly Found<Label>[],
  grammar: ByGrammar,
): ReadonlyMap<PersonalDataType, string[][]> {
  const learnt = new Map<PersonalDataType, string[][]>();
  if (named.length > MOST) return learnt;
  for (const { type, judged } of mentionsIn(words, named, grammar)) {
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

function mentionsIn(words: Words, named: readonly Found<Label>[], grammar: ByGrammar): Mention[] {
  const kinds = new Map<number, Set<PersonalDataType>>();
  const mentions = named.filter(isNamed);
  for (const match of mentions)
    kinds.set(match.sentence, (kinds.get(match.sentence) ?? new Set()).add(kindOf(words, match)));
  const found = mentions.flatMap((match): Mention[] => {
    const sentence = words.sentences[match.sentence];
    if (!sentence || words.tokens[match.from]?.quoted) return [];
    const type = kindOf(words, match);
    const signs = signsOf(words, sentence, match, kinds.get(match.sentence)?.size ?? 0);
    if (grammar.asking.has(match.sentence)) signs.push('asking');
    signs.push(...signsOfGrammar(type, grammar));
    return [{ type, judged: { sentence, at: match.from, signs, wide: true } }];
  });
  return [...found, ...unnamed(words, found, grammar)];
}

/** What is meant by a name: an address may be one for mail. */
function kindOf(words: Words, match: DataFound): PersonalDataType {
  const { type } = match.label;
  return type === 'street-address' && isMailAddress(words, match) ? 'email' : type;
}

/** What grammar says is asked for without its name: "waar woont u?" The sentence that asks stands for it. */
function unnamed(words: Words, found: readonly Mention[], grammar: ByGrammar): Mention[] {
  const sentence = words.sentences.find(({ asks }) => asks) ?? words.sentences[0];
  if (!sentence) return [];
  return [...grammar.asked]
    .filter((type) => !found.some((mention) => mention.type === type))
    .map((type) => {
      const signs = ['not-named', SENTENCES(words.sentences.length), ...signsOfGrammar(type, grammar)];
      return { type, judged: { sentence, at: sentence.first, signs, wide: true } };
    });
}

function signsOfGrammar(type: PersonalDataType, { asked, states, places }: ByGrammar): string[] {
  const signs = [`kind-${type}`];
  if (asked.has(type)) signs.push('grammar', `grammar-${type}`);
  if (states.has(type)) signs.push('asked-state');
  if (places.has(type)) signs.push('asked-place');
  return signs;
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
