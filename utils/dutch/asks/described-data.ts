import type { PersonalDataType } from '../dutch-reading';
import { wordFact } from '../lexeme';
import { wordSet } from '../lexicons/word-list';
import type { Found } from '../phrase-index';
import type { Sentence, Token, Words } from '../tokens';
import type { Label } from './ask-phrases';
import { clauses } from './sentence-parts';

const NUMBER =
  'nummer numer nr nummertje cijfers cijfer cijfertjes getal getallen reeks tekens teken combinatie';
const DIGITS = 'cijfers cijfertjes getal getallen code cijfercode tekens letters';
const IMAGE =
  'foto fotootje kopie kopietje fotokopie scan scannetje kiekje beeld afbeelding afdruk plaatje selfie screenshot schermafdruk voorkant achterkant voorzijde achterzijde kant kanten';
const DOCUMENT =
  'paspoort paspoortje rijbewijs id id-kaart idkaart id-bewijs id-pas identiteitskaart identiteitsbewijs legitimatie legitimatiebewijs verblijfsvergunning verblijfsdocument verblijfspas verblijfskaart reisdocument';

/** Data told by where it stands: what is wanted of a thing that bears it. */
const BORNE: readonly (readonly [PersonalDataType, ReadonlySet<string>, ReadonlySet<string>])[] = [
  ['document-number', wordSet(`${NUMBER} letters code ${IMAGE}`), wordSet(DOCUMENT)],
  ['credit-card', wordSet(NUMBER), wordSet('creditcard kredietkaart visa mastercard amex visakaart')],
  [
    'iban',
    wordSet(`${NUMBER} ${IMAGE}`),
    wordSet(
      'rekeninghouder rekening bankrekening zichtrekening spaarrekening betaalrekening bankpas pinpas betaalpas bankpasje',
    ),
  ],
  [
    'secret',
    wordSet(DIGITS),
    wordSet(
      "sms smsje sms'je sms-bericht authenticator authenticator-app codekaart tankaart token cardreader digipas digipass identifier digid-app digid telefoon scherm mobiel mobieltje gsm toestel sleutelkastje sleutelkluis sleutelkluisje kluisje cijferslot alarm portiekdeur voordeur poort hek slagboom portiek berging garage",
    ),
  ],
  ['bsn', wordSet(NUMBER), wordSet('loonstrook loonstrookje salarisstrook jaaropgave jaaropgaaf zorgpas')],
  [
    'licence-plate',
    wordSet(`${NUMBER} letters`),
    wordSet('plaat nummerplaat kentekenplaat kentekenplaatje nummerbord kenteken'),
  ],
];
const LETTERS = wordSet('letters lettertjes');
const DIGITS_OF_POSTCODE = /^[1-9]\d{3}$/;
const BESIDE = wordSet('achter na bij daarachter erachter daarbij erbij horen');
const BACK = wordSet('wat welk welke die deze dat ervan erop erbij daarvan daarop');
const FEW = wordSet('drie vier 3 4 laatste');
const FAR = 8;
const NEXT = 3;
const MOST = 16;

// For every word which kinds it may be part of: what is wanted in the lower bits, what bears it in the upper ones.
const masks = new Map<string, number>();
BORNE.forEach(([, things, bearers], kind) => {
  for (const word of things) masks.set(word, (masks.get(word) ?? 0) | (1 << kind));
  for (const word of bearers) masks.set(word, (masks.get(word) ?? 0) | (1 << (kind + BORNE.length)));
});
const maskOf = wordFact((word) => masks.get(word) ?? 0);
const NONE: readonly never[] = [];

/**
 * Data that is described and not named: "de vijf cijfers die op uw telefoon verschenen", "op uw rijbewijs staat een nummer",
 * "uw rekening begint met NL, welke cijfers volgen dan?", "een foto van voor- en achterkant van uw paspoort".
 */
export function describedData(words: Words): readonly Found<Label>[] {
  const { tokens, sentences } = words;
  let found: Found<Label>[] | undefined;
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at];
    if (!sentence) continue;
    let seen = 0;
    let letters = -1;
    for (let place = sentence.first; place < sentence.last; place++) {
      const token = tokens[place];
      if (!token) break;
      seen |= maskOf(token.lexeme);
      if (LETTERS.has(token.word)) letters = place;
    }
    if (letters !== -1 && isRestOfPostcode(words, sentence, letters)) {
      found ??= [];
      // A question after them needs no other word that asks.
      for (const kind of ['data', 'whole'] as const)
        found.push({
          label: { kind, type: 'postcode-address' },
          from: letters,
          to: letters + 1,
          sentence: at,
        });
    }
    const both = seen & (seen >> BORNE.length);
    if (both === 0) continue;
    found ??= [];
    for (const [kind, borne] of BORNE.entries()) {
      const place = both & (1 << kind) ? placeOf(words, sentence, borne) : -1;
      if (place !== -1)
        found.push({ label: { kind: 'data', type: borne[0] }, from: place, to: place + 1, sentence: at });
    }
  }
  return found ?? NONE;
}

/** "De letters achter 7412", "7412, en welke letters daarachter?" */
function isRestOfPostcode({ tokens }: Words, { first, last }: Sentence, letters: number): boolean {
  const near = tokens.slice(Math.max(first, letters - FAR), Math.min(last, letters + FAR));
  const isDigits = ({ word }: Token) => DIGITS_OF_POSTCODE.test(word);
  if (tokens.slice(Math.max(first, letters - NEXT), letters).some(isDigits)) return true;
  return near.some(isDigits) && near.some(({ word }) => BESIDE.has(word));
}

/** Where the wanted thing stands in the sentence, if it belongs to what bears it; else -1. */
function placeOf(words: Words, sentence: Sentence, [type, things, bearers]: (typeof BORNE)[number]): number {
  const { tokens } = words;
  const thing = firstOf(tokens, sentence, things);
  const bearer = firstOf(tokens, sentence, bearers);
  const [from, to] = thing < bearer ? [thing, bearer] : [bearer, thing];
  if (to - from > MOST || !belongTogether(words, sentence, from, to, thing)) return -1;
  // "De drie cijfers achterop uw creditcard" are not its number.
  return type === 'credit-card' && FEW.has(tokens[thing - 1]?.word ?? '') ? -1 : thing;
}

function firstOf(tokens: Words['tokens'], { first, last }: Sentence, wanted: ReadonlySet<string>): number {
  for (let at = first; at < last; at++) if (wanted.has(tokens[at]?.word ?? '')) return at;
  return -1;
}

/** In one clause, or in the next one with a word that points back. */
function belongTogether(words: Words, sentence: Sentence, from: number, to: number, thing: number): boolean {
  const parts = clauses(words, sentence);
  const part = parts.findIndex(([start, end]) => from >= start && from < end);
  const [start, end] = parts[part] ?? [0, 0];
  if (to >= start && to < end) return to - from <= FAR;
  const next = parts[part + 1];
  if (!next || thing !== to || to >= next[1]) return false;
  return (
    words.tokens.slice(next[0], to + 2).some(({ word }) => BACK.has(word)) ||
    words.tokens.slice(Math.max(next[0], to - 2), to).some(({ word }) => word === 'de')
  );
}
