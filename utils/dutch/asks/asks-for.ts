import type { PersonalDataType } from '../dutch-reading';
import { WRITER } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Found } from '../phrase-index';
import type { Words } from '../tokens';
import { asMeant } from './as-meant';
import { askPhrases, type Label } from './ask-phrases';
import { askedStates } from './asked-states';
import { asksInSentence, type Before, NOTHING_BEFORE } from './asks-in-sentence';
import { dataNamed } from './data-named';
import { likelyRequests } from './likely-request';
import { mayBeAsked } from './may-be-asked';
import { dataOf, isStreet } from './named-data';
import { isPlainlyAsked } from './plainly-asked';
import { hasQuestionForm } from './question-form';
import { askedPlaces } from './where-to';

/**
 * The sensitive data that the writer asks the reader to give in this conversation, each kind once. Warnings ("deel uw BSN
 * niet"), a form behind a login, a desk, another organisation that asks, and a citizen's own question are no requests.
 * Direction cannot be told from the text alone: meant for the agent's draft.
 */
export function asksFor(typed: Words): PersonalDataType[] {
  const words = asMeant(typed);
  const named = dataNamed(words);
  const sentences = words.sentences.map((sentence) =>
    !sentence.asks && hasQuestionForm(words, sentence) ? { ...sentence, asks: true } : sentence,
  );
  const asked = new Set<PersonalDataType>([...askedStates(words, sentences), ...askedPlaces(words)]);
  // Behind a colon "e-mail, telefoon" is enough.
  if (named.length === 0 && !words.text.includes(':')) return [...asked];

  const bySentence = new Map<number, Found<Label>[]>();
  addBySentence(named, bySentence);
  addBySentence(
    askPhrases()
      .frames.find(words)
      .filter(({ from }) => !isOfWriter(words, from)),
    bySentence,
  );
  let before: Before = NOTHING_BEFORE;
  sentences.forEach((sentence, at) => {
    const { types, next } = asksInSentence(words, sentence, bySentence.get(at) ?? [], before);
    for (const type of types) asked.add(type);
    before = next;
  });
  // Grammar and the words around tell it together; what neither doubts nor needs the other decides.
  for (const [type, { likeliness, at }] of likelyRequests(words, named)) {
    if (likeliness === 'sure' && !asked.has(type) && mayBeAsked(words, named, type, at)) asked.add(type);
    else if (likeliness === 'doubted' && !isPlainlyAsked(words, named, type)) asked.delete(type);
  }
  return [...withoutDouble(words, withoutCarrier(words, asked), named)];
}

const CAN = wordSet('kan kunnen wil willen zal');

/** "Ik kan je een adresje geven": who gives is the writer. */
function isOfWriter({ tokens }: Words, from: number): boolean {
  return CAN.has(tokens[from]?.word ?? '') && WRITER.has(tokens[from - 1]?.word ?? '');
}

// No sentence names or asks more; one of nothing but requests must not take long.
const MOST_PER_SENTENCE = 60;

function addBySentence(matches: readonly Found<Label>[], bySentence: Map<number, Found<Label>[]>): void {
  let sentence = -1;
  let count = 0;
  for (const match of matches) {
    if (match.sentence !== sentence) count = 0;
    sentence = match.sentence;
    if (++count > MOST_PER_SENTENCE) continue;
    const list = bySentence.get(sentence);
    if (list) list.push(match);
    else bySentence.set(sentence, [match]);
  }
}

const NINE = /\b(?:negen|9)\b|negencijferig/i;
const NINE_DIGITS = /\b(?:negen|9) cijfers|negencijferig/i;
const STANDS = wordSet('staat staan vindt');
const COPIED = wordSet('foto fotos kopie scan upload uploaden');
const OF_SECRET = /code|pin|wachtwoord|sms|cv[cv]/i;
const OF_DOCUMENT = /(?:document|paspoort|rijbewijs)n/i;

/** "De negen cijfers achterop uw ID, uw bsn dus": what it stands on is not asked for as well. */
function withoutCarrier({ text, tokens }: Words, asked: Set<PersonalDataType>): Set<PersonalDataType> {
  // "Het nummer met negen cijfers op uw ID-kaart"
  if (asked.has('document-number') && NINE_DIGITS.test(text) && !OF_DOCUMENT.test(text)) asked.add('bsn');
  if (!asked.has('bsn')) return asked;
  // "Uw burgerservicenummer, het staat op uw rijbewijs"
  const carried = tokens.some(({ word }) => STANDS.has(word)) && !tokens.some(({ word }) => COPIED.has(word));
  if (carried && !OF_DOCUMENT.test(text)) asked.delete('document-number');
  if (!NINE.test(text)) return asked;
  if (!OF_DOCUMENT.test(text)) asked.delete('document-number');
  if (!OF_SECRET.test(text)) asked.delete('secret');
  return asked;
}

const POSTCODE = /^\d{4}(?:[a-z]{2})?$/;
const HOME = /^(?:waar|woning)$/;

/** "Op welk huisnummer woont u, en wat is de postcode?" asks for one thing: both together tell where someone lives. */
function withoutDouble(
  words: Words,
  asked: Set<PersonalDataType>,
  named: readonly Found<Label>[],
): ReadonlySet<PersonalDataType> {
  const { tokens } = words;
  if (!asked.has('street-address')) return asked;
  if (tokens.some(({ word }) => HOME.test(word))) return asked;
  if (
    dataOf(named).some((match) => {
      const sentence = words.sentences[match.sentence];
      return sentence && isStreet(words, sentence, match);
    })
  )
    return asked;
  if (
    !asked.has('postcode-address') &&
    !tokens.some(({ word }) => word === 'postcode' || POSTCODE.test(word))
  )
    return asked;
  asked.delete('street-address');
  asked.add('postcode-address');
  return asked;
}
