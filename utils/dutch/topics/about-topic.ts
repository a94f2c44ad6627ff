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

/** A topic, ready to be looked for: the alternatives, any of which names it. */
type Topic = readonly {
  readonly wanted: readonly Named[];
  /** Stems of words that must be there though they say nothing by themselves: "lid worden" is not about every "lid". */
  readonly beside: readonly string[];
}[];

/** A text, ready to be asked about many topics. */
interface Said {
  readonly given: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
}

/**
 * Whether a text holds everything a topic is about, in whatever form or order ("pas kwijt": "ik ben mijn pas kwijt").
 * A topic may name alternatives, apart by commas: "printen, afdrukken".
 */
export function isAboutTopic(text: string, topic: string): boolean {
  return wordsThatName(readText(text), readTopic(topic)) > 0;
}

const known = new WeakMap<readonly { readonly topic: string }[], readonly Topic[]>();

/**
 * Which of a list of topics a text is about: their places in the list, what says most first ("paspoort verlengen"
 * before "paspoort"), else in the order of the list. A list is read once, so give the same one again.
 */
export function topicsOf(text: string, list: readonly { readonly topic: string }[]): readonly number[] {
  const topics = known.get(list) ?? list.map(({ topic }) => readTopic(topic));
  known.set(list, topics);
  const said = readText(text);
  return topics
    .map((topic, at) => ({ at, words: wordsThatName(said, topic) }))
    .filter(({ words }) => words > 0)
    .toSorted((a, b) => b.words - a.words)
    .map(({ at }) => at);
}

function readText(text: string): Said {
  const { tokens } = prepareText(text).words;
  return {
    given: contentStems(tokens, ONE_THING),
    forms: new Set(tokens.map(({ word }) => stemWord(word))),
  };
}

function readTopic(topic: string): Topic {
  return topic
    .split(/[,;]/)
    .map((alternative) => {
      const words = prepareText(alternative).words.tokens.map((token) => ({
        ...token,
        named: nameOf(token),
      }));
      return {
        wanted: words.filter(({ named }) => named.size > 0).map(({ named }) => named),
        beside: words
          .filter(({ word, named }) => named.size === 0 && word.length >= SHORT)
          .map(({ word }) => stemWord(word)),
      };
    })
    .filter(({ wanted }) => wanted.length > 0);
}

/** How many words of the topic's most telling alternative the text holds; 0 when it is not about it. */
function wordsThatName({ given, forms }: Said, topic: Topic): number {
  const held = topic.filter(
    ({ wanted, beside }) =>
      wanted.every((named) => isNamed(named, given)) && beside.every((stem) => forms.has(stem)),
  );
  return Math.max(0, ...held.map(({ wanted, beside }) => wanted.length + beside.length));
}

/** What each word of a topic can be recognised by; words that say nothing are left out. */
export function namedBy(tokens: readonly Token[]): readonly Named[] {
  return tokens.map(nameOf).filter(({ size }) => size > 0);
}

function nameOf(token: Token): Named {
  return contentStems([token], ONE_THING);
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
