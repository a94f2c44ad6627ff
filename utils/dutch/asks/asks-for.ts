import type { PersonalDataType } from '../dutch-reading';
import { wordSet } from '../lexicons/word-list';
import type { Found } from '../phrase-index';
import type { Words } from '../tokens';
import { asMeant } from './as-meant';
import type { Label } from './ask-phrases';
import { asksByGrammar } from './asks-by-grammar';
import { dataNamed } from './data-named';
import { likelyRequests } from './likely-request';
import { dataOf, isStreet } from './named-data';

/**
 * The sensitive data that the writer asks the reader to give in this conversation, each kind once. Warnings ("deel uw BSN
 * niet"), a form behind a login, a desk, another organisation that asks, and a citizen's own question are no requests.
 * Direction cannot be told from the text alone: meant for the agent's draft.
 */
export function asksFor(typed: Words): PersonalDataType[] {
  const words = asMeant(typed);
  const named = dataNamed(words);
  const grammar = asksByGrammar(words, named);
  if (named.length === 0 && grammar.asked.size === 0) return [];
  const asked = new Set(likelyRequests(words, named, grammar));
  return [...withoutDouble(words, withoutCarrier(words, asked), named)];
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
