import { wordSet } from '../lexicons/word-list';
import type { Found } from '../phrase-index';
import type { Words } from '../tokens';
import { askPhrases, type Label } from './ask-phrases';
import { compoundData } from './compound-data';
import { isMeant } from './data-in-context';
import { describedData } from './described-data';

/** Every place in a text where data is named, and every sentence that asks for some by itself, in order of appearance. */
export function dataNamed(words: Words): readonly Found<Label>[] {
  const isInContext = contextOf(words);
  return withUnlisted(words, askPhrases().data.find(words)).filter(
    (found) =>
      isInContext(found.label) &&
      !isMailbox(words, found) &&
      !isFourDigits(words, found) &&
      !isIdiom(words, found),
  );
}

const INSIDE = wordSet('uit in');
const MAILS = wordSet('mail e-mail email mailtje');

/** "De code uit uw mail": where something arrived, and no address. */
function isMailbox({ tokens }: Words, { label, from, to }: Found<Label>): boolean {
  return (
    label.kind === 'data' &&
    label.type === 'email' &&
    INSIDE.has(tokens[from - 1]?.word ?? '') &&
    MAILS.has(tokens[to - 1]?.word ?? '')
  );
}

function withUnlisted(words: Words, named: readonly Found<Label>[]): readonly Found<Label>[] {
  const compound = compoundData(words);
  const described = describedData(words);
  if (compound.length + described.length === 0) return named;
  return [...named, ...compound, ...described].sort((a, b) => a.from - b.from);
}

const BELIEVERS = wordSet('ik je jij u we wij niet');

const RIGHT = wordSet('juiste goede verkeerde');

/** "Ik geloof je", "u bent aan het juiste adres", "een goede gezondheid voor u": words that say something else there. */
function isIdiom({ tokens }: Words, { from, to }: Found<Label>): boolean {
  if (to !== from + 1) return false;
  const word = (at: number) => tokens[at]?.word ?? '';
  if (word(from) === 'geloof') return word(from - 1) === 'ik' || BELIEVERS.has(word(to));
  if (word(from) === 'adres') return RIGHT.has(word(from - 1)) && word(from - 3) === 'aan';
  return word(from) === 'gezondheid' && word(from - 1) === 'goede' && word(to) === 'voor';
}

const FOUR = /^(?:vier|4)-?cijferige?$/;
const DIGITS = /^(?:vier|4)$/;

/** "De viercijferige postcode", "de postcode zonder letters", "de vier cijfers van uw postcode": a neighbourhood, and nobody's home. */
function isFourDigits({ tokens }: Words, { label, from, to }: Found<Label>): boolean {
  if (label.kind !== 'data' || label.type !== 'postcode-address') return false;
  const word = (at: number) => tokens[at]?.word ?? '';
  return (
    FOUR.test(word(from - 1)) ||
    (word(to) === 'zonder' && word(to + 1) === 'letters') ||
    (word(from - 2) === 'van' && word(from - 3) === 'cijfers' && DIGITS.test(word(from - 4)))
  );
}

/** Whether a label means what it says in this message; each thing the rest has to speak of is looked for once. */
function contextOf(words: Words): (label: Label) => boolean {
  const known = new Map<RegExp, boolean>();
  const speaksOf = (matter: RegExp) => {
    const before = known.get(matter);
    if (before !== undefined) return before;
    const spoken = isMeant(words, matter);
    known.set(matter, spoken);
    return spoken;
  };
  return (label) => {
    if (label.kind !== 'data' && label.kind !== 'whole') return true;
    const { context, unless } = label;
    return !(context && !speaksOf(context)) && !(unless && speaksOf(unless));
  };
}
