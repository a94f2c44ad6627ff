import type { Found } from '../phrase-index';
import type { Words } from '../tokens';
import { askPhrases, type Label } from './ask-phrases';
import { compoundData } from './compound-data';
import { isMeant } from './data-in-context';
import { describedData } from './described-data';

/** Every place in a text where data is named, and every sentence that asks for some by itself, in order of appearance. */
export function dataNamed(words: Words): readonly Found<Label>[] {
  const isInContext = contextOf(words);
  return withUnlisted(words, askPhrases().data.find(words)).filter(({ label }) => isInContext(label));
}

function withUnlisted(words: Words, named: readonly Found<Label>[]): readonly Found<Label>[] {
  const compound = compoundData(words);
  const described = describedData(words);
  if (compound.length + described.length === 0) return named;
  return [...named, ...compound, ...described].sort((a, b) => a.from - b.from);
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
