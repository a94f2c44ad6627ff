import { isParticiple } from '../convert/verb-forms';
import type { PersonalDataType } from '../dutch-reading';
import { READER_FAMILY, TO_READER, WRITER } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Found } from '../phrase-index';
import type { Sentence, Words } from '../tokens';
import type { Label } from './ask-phrases';
import { DELICATE } from './asks-delicate';
import { dataOf, namedData } from './named-data';
import { isOwnQuestion } from './own-question';
import { clauseAround } from './sentence-parts';
import { isWarning } from './warning';

const THEY = wordSet('hij zij ze zijn haar hun');
const HAVE = wordSet('heeft hebt heb');
/** What the writer does with data that is there already: "ik zoek uw adres op". */
const HANDLES = wordSet(
  'zoek heb had zie noteer pas wijzig verwerk controleer kijk zet vind stuur geef mail app',
);
const WANTS = wordSet('nodig graag weten nog niet geen van');

/**
 * Nothing in its sentence tells that data named at `at` is somebody else's, warned for, received already or asked by a
 * citizen. The words around it may make a request likely; against this they count only when they are all but certain.
 */
export function mayBeAsked(
  words: Words,
  named: readonly Found<Label>[],
  type: PersonalDataType,
  at: number,
): boolean {
  const place = words.tokens[at]?.sentence ?? -1;
  const sentence = words.sentences[place];
  if (!sentence) return false;
  const data = dataOf(named.filter((match) => match.sentence === place));
  return (
    (asksByItself(named, type, place) || namedData(words, sentence, data).includes(type)) &&
    !isWarning(words, sentence, [at], [at]) &&
    !isOwnQuestion(words, sentence) &&
    !isHandled(words, sentence, at) &&
    !isWhereSomethingIs(words, sentence, at) &&
    !asksWhetherDone(words, sentence) &&
    (!DELICATE.has(type) || speaksOfSomebody(words, sentence))
  );
}

/** "Maak op de kopie uw bsn onleesbaar": data that is to be looked at once more, or not to be seen. No word outweighs it. */
export function isLeftOut(words: Words, sentence: Sentence): boolean {
  return holds(words, sentence, LEFT_OUT) && !holds(words, sentence, WRITER);
}

/** A sentence that asks in words of its own names nothing that could be another's; of delicate things that tells too little. */
function asksByItself(named: readonly Found<Label>[], type: PersonalDataType, sentence: number): boolean {
  if (DELICATE.has(type)) return false;
  return named.some(
    (match) => match.sentence === sentence && match.label.kind === 'whole' && match.label.type === type,
  );
}

const LEFT_OUT = wordSet(
  'controleren nakijken checken onleesbaar afschermen afplakken doorstrepen zwartmaken weglaten zwart',
);
const PLACES_IT = wordSet('op naar via in van vanaf met door onder');
const DETERMINERS = wordSet('uw je jouw het de een dit die');
const WHICH = wordSet('welk welke wat waar');

function holds({ tokens }: Words, { first, last }: Sentence, wanted: ReadonlySet<string>): boolean {
  for (let at = first; at < last; at++) if (wanted.has(tokens[at]?.word ?? '')) return true;
  return false;
}

/** "Het bedrag staat morgen op uw rekening", "u staat nog op het oude adres", "met een code": there, and not asked for. */
function isWhereSomethingIs(words: Words, sentence: Sentence, at: number): boolean {
  const word = (place: number) => (place < sentence.first ? '' : (words.tokens[place]?.word ?? ''));
  // The name itself may begin with it: "uw rekening".
  const from = DETERMINERS.has(word(at)) ? at + 1 : at;
  const placed =
    (DETERMINERS.has(word(from - 1)) && PLACES_IT.has(word(from - 2))) ||
    (DETERMINERS.has(word(from - 2)) && PLACES_IT.has(word(from - 3))) ||
    (word(from - 1) === 'hetzelfde' && PLACES_IT.has(word(from - 2)));
  return placed && !holds(words, sentence, WHICH);
}

/** "Welke diagnose stelde de monteur?", "heeft de kastanje een ziekte?" are of nobody. */
function speaksOfSomebody({ tokens }: Words, { first, last }: Sentence): boolean {
  return tokens
    .slice(first, last)
    .some(({ word }) => TO_READER.has(word) || READER_FAMILY.has(word) || THEY.has(word));
}

/** "Heeft u de code ontvangen?": whether, and not which. */
function asksWhetherDone({ tokens }: Words, { first, last, asks }: Sentence): boolean {
  const done = tokens[last - 1]?.word ?? '';
  return (
    asks &&
    HAVE.has(tokens[first]?.word ?? '') &&
    (isParticiple(done) || done === 'ontvangen' || done === 'gezien')
  );
}

/** "Ik zoek uw adres op", "ik heb uw kenteken, maar …": the writer has it, or finds it. */
function isHandled(words: Words, sentence: Sentence, at: number): boolean {
  const clause = clauseAround(words, sentence, at);
  if (!clause) return false;
  const all = words.tokens.slice(clause.start, clause.end).map(({ word }) => word);
  return (
    all
      .slice(0, at - clause.start)
      .some(
        (word, place) =>
          HANDLES.has(word) && (WRITER.has(all[place - 1] ?? '') || WRITER.has(all[place + 1] ?? '')),
      ) && !all.some((word) => WANTS.has(word))
  );
}
