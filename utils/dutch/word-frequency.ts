import { wordsIn } from './lexicons/word-list';

// In how many of a hundred messages of two hundred characters a word stands; twice in each is 200. Counted over our own
// labelled sentences; how a message is read does not depend on it, only how soon.
const MET: ReadonlyMap<string, number> = new Map(
  (
    [
      [180, 'u de'],
      [100, 'ik het'],
      [72, 'je een uw is'],
      [53, 'dat van op en'],
      [38, 'in voor met niet'],
      [25, 'bij heeft mijn dan er wat nog heb kan die'],
      [17, 'als of aan kunt te staat zijn'],
      [12, 'al bent ook om mag wij maar moet naar over ben'],
      [9, 'even ons zo nummer welke we hoe dit jullie waar graag daar hier wilt goed'],
      [7, 'zich adres geen welk gaat door nu hebben mij pas weet mee brief tot'],
      [5, 'uit me zelf was wanneer dag wil zit iets wel komt dank laat weten vragen binnen krijgt dus wordt'],
    ] as const
  ).flatMap(([often, words]) => wordsIn(words).map((word) => [word, often] as const)),
);

/** How often one of these words will be met, next to one rare word. */
export function frequencyOf(words: readonly string[]): number {
  return words.reduce(addFrequency, 0);
}

function addFrequency(sum: number, word: string): number {
  return sum + (MET.get(word) ?? 1);
}

/** A word is met in at least one of twenty messages. */
export function isCommon(word: string): boolean {
  return MET.has(word);
}
