import { isInfinitive, isParticiple, verbForm } from '../convert/verb-forms';
import { isNoun } from '../convert/word-kinds';
import { wordSet } from '../lexicons/word-list';
import { isGiving } from './give-verbs';

const VERBS: ReadonlySet<string> = wordSet(`
  is zijn was waren ben bent wordt worden werd heb hebt heeft hebben had hadden kan kunt kun kunnen kon wil wilt willen
  wou zou zouden zal zult zullen mag mogen moet moeten hoef hoeft hoeven ga gaat gaan komt komen kom kwam doe doet doen
  deed zie ziet zien zag weet weten wist vind vindt vinden vond staat staan stond ligt liggen lag zit zitten zat houdt
  houden hoort horen krijg krijgt krijgen kreeg laat laten maak maakt maken neem neemt nemen breng brengt brengen bel
  belt bellen vraagt vragen vraag vul vult vullen gebruik gebruikt gebruiken klopt kloppen werkt werken lukt log logt
  inloggen aanpassen wijzigen wijzigt veranderen verandert bewaren bewaart verwijderen verloopt geldt hangt schrijft
  ontvangt ontvangen verschijnt mist missen ontbreekt betekent begint eindigt bestaat blijft past pas open klik kies
`);
const INFLECTED = /.(?:eert|iseert)$|^(?:\p{L}{2,6})?ge\p{L}{3,}(?:d|t)$/u;

const DOERS = wordSet('je jij u ge ik we wij ze');
// "Bewonersavond" is none.
const LONGEST = 11;

/**
 * The folded word at `at` does something by its form: a finite verb, a participle, an infinitive that is none of handing over.
 * A bare stem does so where it opens the part or its doer follows: "bewaar", "betaal je"; in "laatste stap" it is a noun.
 */
export function isDoing(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (VERBS.has(word) || INFLECTED.test(word)) return true;
  const verbal = at === 0 || DOERS.has(words[at + 1] ?? '');
  if (isNoun(word) && !verbal) return false;
  if (word.endsWith('en')) return !isGiving(word) && (isInfinitive(word) || isParticiple(word));
  const form = verbForm(word);
  return (
    (form !== null && (verbal || form !== 'stem')) ||
    isGiving(word) ||
    (isParticiple(word) && word.length <= LONGEST)
  );
}

/** One of these folded words does something. */
export function holdsVerb(words: readonly string[]): boolean {
  return words.some((_, at) => isDoing(words, at));
}
