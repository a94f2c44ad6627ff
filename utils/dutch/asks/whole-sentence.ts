import type { PersonalDataType } from '../dutch-reading';
import { READER_FAMILY } from '../lexicons/persons';
import type { Found } from '../phrase-index';
import type { Sentence, Words } from '../tokens';
import type { Label } from './ask-phrases';
import { isAboutCase, isAboutFreeTime } from './other-matters';
import { isOfMany, isPredicated } from './other-question';
import { hasIndirectQuestion } from './question-form';

/** What a sentence asks for as a whole, without naming it: "waar woont u precies?" `kinds`: what it names. */
export function asksWhole(
  words: Words,
  sentence: Sentence,
  matches: readonly Found<Label>[],
  kinds: () => readonly PersonalDataType[],
): readonly PersonalDataType[] {
  const asked = wholes(words, sentence, matches);
  if (asked.length === 0) return asked;
  const named = kinds();
  const byMail = named.includes('email') && !named.includes('street-address');
  return asked.filter(
    (type) => !(byMail && (type === 'street-address' || (type === 'phone' && !named.includes('phone')))),
  );
}

function wholes(words: Words, sentence: Sentence, matches: readonly Found<Label>[]): PersonalDataType[] {
  if (!sentence.asks && !hasIndirectQuestion(words, sentence))
    return matches.some(({ label }) => label.kind === 'frame')
      ? typesOf(matches).filter((type) => type !== 'health' && type !== 'special')
      : [];
  const kinds = typesOf(
    matches.filter((match) => !isOfMany(words, sentence, match) && !isPredicated(words, sentence, match)),
  );
  if (kinds.length === 0 || isOfWriter(words, sentence)) return [];
  const handled = isAboutCase(words, sentence);
  const leisure = isAboutFreeTime(words, sentence);
  return kinds.filter((type) => !(type === 'health' && handled) && !(type === 'special' && leisure));
}

function typesOf(matches: readonly Found<Label>[]): PersonalDataType[] {
  return matches.flatMap(({ label }) => (label.kind === 'whole' ? [label.type] : []));
}

/** The writer's own, or what is known: "mijn", "jullie", "hetzelfde nummer". */
function isOfWriter({ tokens }: Words, { first, last }: Sentence): boolean {
  return tokens
    .slice(first, last)
    .some(
      ({ word }, at, all) =>
        word === 'hetzelfde' ||
        word === 'mijn' ||
        (word === 'jullie' && !READER_FAMILY.has(all[at + 1]?.word ?? '')),
    );
}
