import type { PersonalDataType } from '../dutch-reading';
import { READER_FAMILY, WRITER } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Found } from '../phrase-index';
import type { Sentence, Words } from '../tokens';
import { askPhrases, type Label } from './ask-phrases';
import { isAskedInClause, isHandedToOther } from './asked-in-clause';
import { askedStates } from './asked-states';
import { isBareWish } from './bare-wish';
import { compoundData } from './compound-data';
import { isMailAddress, isMeant } from './data-in-context';
import { describedData } from './described-data';
import { goesElsewhere } from './goes-elsewhere';
import { isTold, tellingVerbs } from './imperative';
import { isInsideOther } from './inside-other';
import { isLacking } from './lacking';
import { addedTo, isWantedList, moreInList } from './listed-data';
import { isNeeded } from './needed';
import { isAboutData, isMentionOnly, isSomeoneElses, isSupposed, isWarning } from './no-request';
import { isOpenQuestion } from './open-question';
import { isAboutCase, isAboutFreeTime } from './other-matters';
import { isOfAnythingElse, isOfMany } from './other-question';
import { isOwnQuestion } from './own-question';
import { leavesOpen, pointsBack } from './points-back';
import { hasQuestionForm } from './question-form';
import { askedPlaces } from './where-to';
import { isChecked, isWhich } from './which-data';

/**
 * The sensitive data that the writer asks the reader to give in this conversation, each kind once. Warnings ("deel uw BSN
 * niet"), a form behind a login, a desk, another organisation that asks, and a citizen's own question are no requests.
 * Direction cannot be told from the text alone: meant for the agent's draft.
 */
export function asksFor(words: Words): PersonalDataType[] {
  const { data, frames } = askPhrases();
  const named = withCompounds(words, data.find(words)).filter(({ label }) => isInContext(words, label));
  const asked = new Set<PersonalDataType>([...askedStates(words), ...askedPlaces(words)]);
  if (named.length === 0) return [...asked];
  const ways = frames.find(words).filter(({ from }) => !isOfWriter(words, from));
  const bySentence = new Map<number, Found<Label>[]>();
  addBySentence(named, bySentence);
  addBySentence(ways, bySentence);

  let previous: PersonalDataType[] = [];
  let listing = false;
  words.sentences.forEach((written, at) => {
    const sentence = written.asks || !hasQuestionForm(words, written) ? written : { ...written, asks: true };
    const matches = bySentence.get(at) ?? [];
    if (!listing && matches.length === 0) {
      if (previous.length > 0 && pointsBack(words, sentence)) for (const type of previous) asked.add(type);
      previous = [];
      return;
    }
    const frame = matches.some(({ label }) => label.kind === 'frame');
    // Most sentences name nothing that could be asked for; that is quickly seen.
    if (
      !listing &&
      !matches.some(({ label }) => label.kind !== 'frame') &&
      !(frame && endsWithColon(words, sentence, false))
    ) {
      if (previous.length > 0 && pointsBack(words, sentence)) for (const type of previous) asked.add(type);
      previous = [];
      return;
    }
    const kinds = namedData(words, sentence, matches);
    const list = kinds.length > 0 && isWantedList(words, sentence);
    if (list) kinds.push(...moreInList(words, sentence));
    const asking = [
      ...matches.filter(({ label }) => isFrame(label)).map(({ to }) => to - 1),
      ...tellingVerbs(words, sentence),
    ];
    for (const { label, from } of matches)
      if (label.kind === 'data' && !asked.has(label.type) && isLacking(words, sentence, from, label.type))
        asked.add(label.type);
    const places = [...placesOfData(matches)];
    const refused =
      isWarning(words, sentence, asking.length > 0 ? asking : places, places) ||
      (goesElsewhere(words, sentence) && !isWhich(words, sentence, matches)) ||
      isOwnQuestion(words, sentence);
    if (!refused) {
      const byMail = kinds.includes('email') && !kinds.includes('street-address');
      for (const type of wholeSentence(words, sentence, matches))
        if (!(byMail && type === 'street-address')) asked.add(type);
      const asks =
        (frame && !isMentionOnly(words, sentence, asking)) ||
        isBareQuestion(words, sentence, kinds.length, matches) ||
        isBareWish(words, sentence, matches) ||
        list ||
        matches.some(
          (match) =>
            match.label.kind === 'data' &&
            (isAskedInClause(words, sentence, match) ||
              isTold(words, sentence, match) ||
              (!DELICATE.has(match.label.type) && isNeeded(words, sentence, match)) ||
              (!DELICATE.has(match.label.type) && isOpenQuestion(words, sentence, match))),
        ) ||
        isWhich(words, sentence, matches) ||
        (kinds.length > 0 &&
          pointsBack(words, sentence, matches.find(({ label }) => label.kind === 'data')?.from)) ||
        (listing && sentence.last - sentence.first <= 5);
      const named = matches.find(({ label }) => label.kind === 'data');
      if (named && pointsBack(words, sentence, named.to - 1))
        for (const type of pointedAt(words, sentence, matches)) asked.add(type);
      if (asks)
        for (const type of [
          ...kinds,
          ...addedTo(
            words,
            matches.filter(({ label }) => label.kind === 'data' && kinds.includes(label.type)),
          ),
        ])
          asked.add(type);
      if (
        kinds.length === 0 &&
        previous.length > 0 &&
        (matches.some(({ label }) => label.kind === 'that') || pointsBack(words, sentence))
      )
        for (const type of previous) asked.add(type);
    }
    listing = !refused && (listing || frame) && endsWithColon(words, sentence, listing);
    previous = refused && !leavesOpen(words, sentence) ? [] : pointedAt(words, sentence, matches);
  });
  if (
    asked.has('street-address') &&
    !namesStreet(words) &&
    (asked.has('postcode-address') || words.tokens.some(({ word }) => word === 'postcode'))
  ) {
    asked.delete('street-address');
    asked.add('postcode-address');
  }
  return [...asked];
}

const CAN = wordSet('kan kunnen wil willen zal');

/** "Ik kan je een adresje geven": who gives is the writer. */
function isOfWriter({ tokens }: Words, from: number): boolean {
  return CAN.has(tokens[from]?.word ?? '') && WRITER.has(tokens[from - 1]?.word ?? '');
}

function withCompounds(words: Words, named: readonly Found<Label>[]): readonly Found<Label>[] {
  const more = [
    ...compoundData(words),
    ...words.sentences.flatMap((sentence, at) => describedData(words, sentence, at)),
  ];
  return more.length === 0 ? named : [...named, ...more].sort((a, b) => a.from - b.from);
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

/** "Op welk huisnummer woont u, en wat is de postcode?" asks for one thing. */
function namesStreet({ tokens }: Words): boolean {
  return tokens.some(({ word }) => STREET.test(word) && !word.endsWith('mailadres'));
}

const STREET = /^(?:\p{L}*adres|adresgegevens|straat|straatnaam|naw.*|waar|woning)$/u;

// Named in many a question that wants no such thing: "om medische redenen", "de medicijnen van de apotheek".
const SAME = /^hetzelfde$/;
const DELICATE: ReadonlySet<PersonalDataType> = new Set(['health', 'special']);

function isInContext(words: Words, label: Label): boolean {
  const context = 'context' in label ? label.context : undefined;
  return !context || isMeant(words, context);
}

function isFrame({ kind }: Label): boolean {
  return kind !== 'data';
}

function namedData(words: Words, sentence: Sentence, matches: readonly Found<Label>[]): PersonalDataType[] {
  const data = matches.filter(({ label }) => label.kind === 'data');
  const unique = new Set<PersonalDataType>();
  for (const match of data) {
    if (match.label.kind !== 'data' || unique.has(match.label.type)) continue;
    // "nummer van uw creditcard" must not also count as a plain number: the longest match wins.
    const inLonger = data.some(
      (other) =>
        other.from <= match.from && other.to >= match.to && other.to - other.from > match.to - match.from,
    );
    if (inLonger || isInsideOther(words, sentence, data, match)) continue;
    if (isRefused(words, sentence, match.from)) continue;
    if (isChecked(words, sentence, match) || isSupposed(words, sentence, match)) continue;
    if (isOfAnythingElse(words, sentence, match) || isHandedToOther(words, sentence, match)) continue;
    const byMail = match.label.type === 'street-address' && isMailAddress(words, match);
    if (!byMail && isSomeoneElses(words, sentence, match, match.label.type)) continue;
    unique.add(byMail ? 'email' : match.label.type);
  }
  // "Postcode en huisnummer" is one piece of data, "straat en postcode" are two.
  if (
    unique.has('postcode-address') &&
    unique.has('street-address') &&
    !mentions(words, sentence, /^(?:\p{L}*adres|adresgegevens|straat|straatnaam|naw.*)$/u)
  )
    unique.delete('street-address');
  return [...unique];
}

const JOINS = wordSet('of en noch');
const NEAR = 5;

/** "Geen bsn of adres nodig": refused by the word before it, also through a list. */
function isRefused({ tokens }: Words, { first }: Sentence, place: number): boolean {
  for (let at = place - 1; at >= Math.max(first, place - NEAR); at--) {
    const word = tokens[at]?.word ?? '';
    if (word === 'geen') return true;
    // Past the words that may stand between: an adjective, or what is listed before.
    if (!JOINS.has(word) && !word.endsWith('e') && !JOINS.has(tokens[at + 1]?.word ?? '')) return false;
  }
  return false;
}

/** What the next sentence may point back at, also when this one asks something else about it. */
function pointedAt(words: Words, sentence: Sentence, matches: readonly Found<Label>[]): PersonalDataType[] {
  const data = matches.filter(({ label }) => label.kind === 'data');
  return matches.flatMap((match) =>
    match.label.kind === 'data' &&
    !isInsideOther(words, sentence, data, match) &&
    !isRefused(words, sentence, match.from) &&
    !isAskedWhy(words, sentence) &&
    !isSomeoneElses(words, sentence, match, match.label.type)
      ? [match.label.type]
      : [],
  );
}

const WHY = wordSet('waarom hoezo wanneer');

function isAskedWhy({ tokens }: Words, { first }: Sentence): boolean {
  return WHY.has(tokens[first]?.word ?? '');
}

function mentions({ tokens }: Words, { first, last }: Sentence, pattern: RegExp): boolean {
  return tokens
    .slice(first, last)
    .some((token) => pattern.test(token.word) && !/mailadres$/.test(token.word));
}

function wholeSentence(
  words: Words,
  sentence: Sentence,
  matches: readonly Found<Label>[],
): PersonalDataType[] {
  if (!sentence.asks)
    return matches.some(({ label }) => label.kind === 'frame')
      ? wholeLabels(matches).filter((type) => type !== 'health' && type !== 'special')
      : [];
  const kinds = wholeLabels(matches.filter((match) => !isOfMany(words, sentence, match)));
  if (kinds.length === 0 || mentionsOwn(words, sentence) || mentions(words, sentence, SAME)) return [];
  const handled = isAboutCase(words, sentence);
  const leisure = isAboutFreeTime(words, sentence);
  return kinds.filter((type) => !(type === 'health' && handled) && !(type === 'special' && leisure));
}

function wholeLabels(matches: readonly Found<Label>[]): PersonalDataType[] {
  return matches.flatMap(({ label }) => (label.kind === 'whole' ? [label.type] : []));
}

function mentionsOwn({ tokens }: Words, { first, last }: Sentence): boolean {
  return tokens
    .slice(first, last)
    .some(
      ({ word }, at, all) =>
        (word === 'mijn' && !isColleague(all[at + 1]?.word ?? '')) ||
        (word === 'jullie' && !READER_FAMILY.has(all[at + 1]?.word ?? '')),
    );
}

/** "Mijn collega" is an agent's; whatever else is "mijn" is a citizen's. */
function isColleague(word: string): boolean {
  return word.startsWith('collega') || word.startsWith('leidinggevende');
}

const LITTLE = wordSet(
  'zo ja alvast eerst oke ok prima goed bedankt dank en uw je jouw nog ook of wat de het een naam namen voornaam achternaam woonplaats plaats alstublieft alsjeblieft aub svp met plus van graag dan voor is en/of initialen voorletters compleet volledige even mag ik precies exacte huidige mobiele partner',
);

/** "BSN?", "En uw geboortedatum?": hardly more than the name of the data and a question mark, or than a list of it. */
function isBareQuestion(
  words: Words,
  { first, last, asks }: Sentence,
  named: number,
  matches: readonly Found<Label>[],
): boolean {
  const { tokens } = words;
  // "Straat, huisnummer, plaats."
  const items = asks ? named + 1 : placesOfData(matches).size + addedTo(words, matches).length;
  if (named === 0 || (!asks && items < 2) || last - first > 8) return false;
  if (tokens.slice(first, last).some((token) => isAboutData(token.word))) return false;
  const others = tokens.slice(first, last).filter((token) => !LITTLE.has(token.word));
  return (
    others.length <= items &&
    others.every((token) => token.word.length > 1) &&
    !tokens
      .slice(first, last)
      .some((token) => token.word === 'mijn' || token.word === 'jullie' || token.word === 'waarom')
  );
}

function placesOfData(matches: readonly Found<Label>[]): ReadonlySet<number> {
  return new Set(matches.filter(({ label }) => label.kind === 'data').map(({ from }) => from));
}

function endsWithColon({ text, tokens }: Words, { last }: Sentence, listing: boolean): boolean {
  const end = tokens[last - 1]?.end ?? 0;
  return listing || /^ ?:/.test(text.slice(end, end + 3));
}
