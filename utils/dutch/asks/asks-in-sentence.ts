import type { PersonalDataType } from '../dutch-reading';
import { wordSet } from '../lexicons/word-list';
import { once } from '../once';
import type { Found } from '../phrase-index';
import type { Sentence, Words } from '../tokens';
import type { Label } from './ask-phrases';
import { isAskedInClause } from './asked-in-clause';
import { DELICATE } from './asks-delicate';
import { isBareQuestion, LONGEST_BARE } from './bare-question';
import { isBareWish } from './bare-wish';
import { isMailAddress } from './data-in-context';
import { goesElsewhere } from './goes-elsewhere';
import { isTold, tellingVerbs } from './imperative';
import { isLacking } from './lacking';
import { leavesOpen } from './leaves-open';
import { addedTo, isWantedList, moreInList } from './listed-data';
import { isMentionOnly } from './mention';
import { type DataFound, dataOf, namedData, pointedAt } from './named-data';
import { isNeeded } from './needed';
import { isOpenQuestion } from './open-question';
import { isSettledByOthers } from './other-matters';
import { isOwnQuestion } from './own-question';
import { asksAfterPlace } from './place-question';
import { pointsBack } from './points-back';
import { clauseAround, endsWithColon } from './sentence-parts';
import { isSomeoneElses } from './someone-elses';
import { wantsMore } from './wants-more';
import { isWarning } from './warning';
import { isWhich } from './which-data';
import { asksWhole } from './whole-sentence';

/** What the sentences before tell about the next one. */
export interface Before {
  /** Data that "die" or "het" may point back at. */
  readonly previous: () => readonly PersonalDataType[];
  /** All that was named, also where nothing asks for it. */
  readonly named: () => readonly PersonalDataType[];
  /** That data is given elsewhere, or asked for by others: only what comes back to the writer asks for it here. */
  readonly elsewhere: () => boolean;
  /** A list of what is wanted goes on: "ik heb nodig:". */
  readonly listing: boolean;
  /** It was asked where something in public stands. */
  readonly outside: boolean;
}

const NONE: readonly never[] = [];
export const NOTHING_BEFORE: Before = {
  previous: () => NONE,
  named: () => NONE,
  elsewhere: () => false,
  listing: false,
  outside: false,
};

const OURS = wordSet('mijn ons onze jullie');
const PLACES: ReadonlySet<PersonalDataType> = new Set(['street-address', 'postcode-address']);
const LIST_ITEM = 5;

/** What one sentence asks for, with what it leaves to the next. `matches`: the phrases found in it. */
export function asksInSentence(
  words: Words,
  sentence: Sentence,
  matches: readonly Found<Label>[],
  before: Before,
): { readonly types: readonly PersonalDataType[]; readonly next: Before } {
  const frame = matches.some(({ label }) => label.kind === 'frame');
  const opensList = frame && endsWithColon(words, sentence);
  // Most sentences name nothing that could be asked for; that is quickly seen.
  if (!before.listing && !opensList && !matches.some(({ label }) => label.kind !== 'frame'))
    return {
      types: isPointedBack(words, sentence, before, NONE)
        ? before.previous()
        : before !== NOTHING_BEFORE && wantsMore(words, sentence)
          ? before.named().filter((type) => DELICATE.has(type))
          : words.text.includes(':') && isWantedList(words, sentence)
            ? moreInList(words, sentence)
            : NONE,
      next: {
        ...NOTHING_BEFORE,
        // "Die eindigt op 88. Wat moet het zijn?"
        previous: goesOn(words, sentence) ? before.previous : NOTHING_BEFORE.previous,
        outside: asksAfterPlace(words, sentence),
      },
    };

  const data = dataOf(matches);
  // "Mijn bsn is …": a citizen's own, and nothing before it that could be asked for.
  if (
    before === NOTHING_BEFORE &&
    data.length > 0 &&
    data.every(({ from }) => words.tokens[from - 1]?.word === 'mijn') &&
    !matches.some(({ label }) => label.kind === 'whole')
  )
    return { types: NONE, next: NOTHING_BEFORE };
  const asking = once(() => [
    ...matches.filter(({ label }) => label.kind !== 'data').map(({ to }) => to - 1),
    ...tellingVerbs(words, sentence),
  ]);
  // Most of what follows is asked for only where something asks at all.
  const warned = once(() => {
    const places = [...new Set(data.map(({ from }) => from))];
    return isWarning(words, sentence, asking().length > 0 ? asking() : places, places);
  });
  const refused = once(
    () =>
      warned() ||
      (goesElsewhere(words, sentence) && !isWhich(words, sentence, data)) ||
      isOwnQuestion(words, sentence),
  );
  const types = new Set<PersonalDataType>();
  for (const match of data) {
    const { label, from } = match;
    if (
      isLacking(words, sentence, from, label.type) &&
      !OURS.has(words.tokens[from - 1]?.word ?? '') &&
      !isSomeoneElses(words, sentence, match, label.type)
    )
      types.add(label.type === 'street-address' && isMailAddress(words, match) ? 'email' : label.type);
  }
  // "Uw kenteken heb ik, uw adres nog niet. Wilt u dat sturen?": what is missing is meant.
  const missing = [...types];
  const pointable = once(() => (missing.length > 0 ? missing : pointedAt(words, sentence, data)));
  const first = data[0];
  if (first && pointsBack(words, sentence, first.to - 1) && isMeantHere(words, sentence))
    // "Als u door ziekte niet komt, laat het dan weten": that, and not why.
    for (const type of pointable())
      if (!DELICATE.has(type) || words.tokens[sentence.first]?.word !== 'als') types.add(type);
  const kinds = once(() =>
    namedData(words, sentence, data).filter((type) => !(before.outside && PLACES.has(type))),
  );
  const whole = asksWhole(words, sentence, matches, kinds);
  // "Door welke ziekte kunt u niet komen?": what is not possible refuses nothing.
  if (whole.length > 0 && asksWhich(words, sentence) && isMeantHere(words, sentence))
    for (const type of whole) if (DELICATE.has(type)) types.add(type);
  const asked = [
    ...whole,
    ...asksNamed(words, sentence, matches, { kinds, asking, frame, listing: before.listing }),
    ...(isPointedBack(words, sentence, before, matches) && kinds().length === 0 ? before.previous() : NONE),
  ];
  if (asked.length > 0 && !refused()) for (const type of asked) types.add(type);
  return {
    types: [...types],
    next: {
      named: pointable,
      previous: once(() => (warned() && !leavesOpen(words, sentence) ? NONE : pointable())),
      elsewhere: once(() => refused() && !warned()),
      listing: (before.listing || opensList) && !refused(),
      outside: asksAfterPlace(words, sentence),
    },
  };
}

/** A short sentence in between changes nothing: "Kijkt u nog eens?", "nee, zie ik". */
function goesOn({ tokens }: Words, { first, last }: Sentence): boolean {
  return GOES_ON.has(tokens[first]?.word ?? '') || last - first <= BETWEEN;
}

const BETWEEN = 8;
const WHICH = wordSet('welk welke wat waarvoor waardoor waarom');

function asksWhich({ tokens }: Words, { first, asks }: Sentence): boolean {
  return asks && tokens.slice(first, first + 3).some(({ word }) => WHICH.has(word));
}

interface Named {
  readonly kinds: () => readonly PersonalDataType[];
  readonly asking: () => readonly number[];
  readonly frame: boolean;
  readonly listing: boolean;
}

/** The data that the sentence names, when anything in it asks for that. */
function asksNamed(
  words: Words,
  sentence: Sentence,
  matches: readonly Found<Label>[],
  { kinds, asking, frame, listing }: Named,
): readonly PersonalDataType[] {
  const data = dataOf(matches);
  if (data.length === 0) return NONE;
  const list = isWantedList(words, sentence);
  const asks =
    list ||
    (frame && !isMentionOnly(words, sentence, asking())) ||
    isWhich(words, sentence, data) ||
    (listing && sentence.last - sentence.first <= LIST_ITEM) ||
    isBareWish(words, sentence, matches) ||
    data.some(
      (match) =>
        isAskedInClause(words, sentence, match) ||
        isTold(words, sentence, match) ||
        (!DELICATE.has(match.label.type) &&
          (isNeeded(words, sentence, match) || isOpenQuestion(words, sentence, match))),
    ) ||
    (sentence.last - sentence.first <= LONGEST_BARE && isBareQuestion(words, sentence, kinds().length, data));
  if (!asks) return NONE;
  const named = kinds();
  const wanted = named.filter(
    (type) =>
      !DELICATE.has(type) ||
      (!isSettledByOthers(words, sentence) &&
        data.some((match) => match.label.type === type && isAskedNear(words, sentence, match, asking()))),
  );
  // A house number goes with its postcode, but what is listed behind it is asked for too.
  const meant = data.filter(
    ({ label }) =>
      named.includes(label.type) || (PLACES.has(label.type) && named.includes('postcode-address')),
  );
  return [
    ...wanted,
    ...addedTo(words, meant),
    ...(list && named.length > 0 ? moreInList(words, sentence) : NONE),
  ];
}

/** What asks stands in the same part of the sentence, or the part does so by itself. */
function isAskedNear(words: Words, sentence: Sentence, match: DataFound, asking: readonly number[]): boolean {
  const clause = clauseAround(words, sentence, match.from);
  return (
    !clause ||
    sentence.asks ||
    asking.some((place) => place >= clause.start && place < clause.end) ||
    isAskedInClause(words, sentence, match) ||
    isBareWish(words, sentence, [match])
  );
}

const GOES_ON = wordSet('die dat deze hij het');
const TO_WRITER = wordSet('mij me ons hier hieronder chat lees leest voorlezen oplezen');

function isPointedBack(
  words: Words,
  sentence: Sentence,
  { previous, elsewhere }: Before,
  matches: readonly Found<Label>[],
): boolean {
  return (
    previous !== NOTHING_BEFORE.previous &&
    (matches.some(({ label }) => label.kind === 'that') || pointsBack(words, sentence)) &&
    previous().length > 0 &&
    isMeantHere(words, sentence) &&
    (!elsewhere() ||
      words.tokens.slice(sentence.first, sentence.last).some(({ word }) => TO_WRITER.has(word)))
  );
}

function isMeantHere(words: Words, sentence: Sentence): boolean {
  return !goesElsewhere(words, sentence) && !isOwnQuestion(words, sentence);
}
