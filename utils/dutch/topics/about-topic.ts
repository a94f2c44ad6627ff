import { contentStems, ONE_THING } from '../answers/content-stems';
import { stemWord } from '../answers/stem-word';
import { prepareText } from '../prepared-text';
import type { Token } from '../tokens';

/** So long must a stem be before a compound that ends in it counts: a "parkeervergunning" is a "vergunning". */
const HEAD = 5;

/** The stems of one word of a topic, any of which names it. */
export type Named = ReadonlySet<string>;

/** A shorter word of a topic that says nothing by itself ("van", "een") need not be there. */
const SHORT = 4;

/** Whether a text holds everything a topic is about, in whatever form or order ("pas kwijt": "ik ben mijn pas kwijt"). */
export function isAboutTopic(text: string, topic: string): boolean {
  const { tokens } = prepareText(topic).words;
  const said = prepareText(text).words.tokens;
  const wanted = namedBy(tokens);
  const given = contentStems(said, ONE_THING);
  if (wanted.length === 0 || !wanted.every((named) => isNamed(named, given))) return false;
  // "Lid worden" is not about every "lid".
  const forms = new Set(said.map(({ word }) => stemWord(word)));
  return tokens
    .filter((token) => token.word.length >= SHORT && namedBy([token]).length === 0)
    .every(({ word }) => forms.has(stemWord(word)));
}

/** What each word of a topic can be recognised by; words that say nothing are left out. */
export function namedBy(tokens: readonly Token[]): readonly Named[] {
  return tokens.map((token) => contentStems([token], ONE_THING)).filter(({ size }) => size > 0);
}

/** Dutch compounds are what their last part says, so only that counts. */
export function isNamed(named: Named, given: ReadonlySet<string>): boolean {
  for (const stem of named) {
    if (given.has(stem)) return true;
    if (stem.length < HEAD) continue;
    for (const other of given) if (other.endsWith(stem)) return true;
  }
  return false;
}
