import { wordFact } from '../lexeme';
import { isBodyNoun, isHealthCompound } from '../lexicons/health-compounds';
import { HEALTH_WORDS, isAidCompound } from '../lexicons/health-words';
import { MEMBERSHIP_WORDS, membershipOf, SPECIAL_WORDS } from '../lexicons/special-words';
import { wordSet } from '../lexicons/word-list';
import type { Token } from '../tokens';
import { INJURED } from './state-without-verb';

// "Autistisch" and "autistische", "depressief" and "depressieve".
const healthWords = new Set(
  HEALTH_WORDS.flatMap((word) =>
    word.endsWith('isch')
      ? [word, `${word}e`]
      : word.endsWith('ief')
        ? [word, `${word.slice(0, -1)}ve`]
        : [word],
  ),
);
const specialWords = new Set(SPECIAL_WORDS);
// "Gebroken" says nothing alone, "gebroken pols" does.
const OF_BODY_PARTS = wordSet(
  'gebroken slechte versleten kapotte verstuikte verbrijzelde gekneusde gescheurde ontwrichte verlamde geamputeerde',
);
// "Slecht ter been"
const TER = wordSet('slecht slechter moeilijk');
// "Een nieuwe heup"; a new hand is another's.
const REPLACED = wordSet('heup knie nier lever long hart hartklep');
const NOT_INJURED = wordSet('hoofd hart');
const DETAINED = /.(?:gevangenis|detentie|gevangenisstraf|celstraf|taakstraf)$|^reclassering/;
// "Pinksterchristen", "cultuurmoslim"
const BELIEVER = /.(?:christen|moslim|moslima|katholiek|protestant|christenen|moslims|katholieken)$/;
const MEMBER = /(?:lid|stemmer|'er|-(?:fractie|kandidaat|kiezer|bestuur))$/;
const SHORTEST_COMPOUND = 5;
const SHORTEST_PRISON = 13;
const SHORTEST_BELIEVER = 11;

/** What a word tells of health by itself; several may be true of one. */
const HEALTH = { named: 1, ofPart: 2, body: 4, ter: 8, replaced: 16 } as const;

const health = wordFact(
  (word) =>
    (healthWords.has(word) || isHealthCompound(word) || isAidCompound(word) ? HEALTH.named : 0) |
    (OF_BODY_PARTS.has(word) ? HEALTH.ofPart : 0) |
    (isBodyNoun(word) ? HEALTH.body : 0) |
    (TER.has(word) ? HEALTH.ter : 0) |
    (word === 'nieuwe' ? HEALTH.replaced : 0),
);
const special = wordFact((word) => Number(namesSpecial(word)));

/** A word names a condition, treatment or aid; `next`: the word behind it. */
export function isHealth({ lexeme, word }: Token, next: Token | undefined): boolean {
  const told = health(lexeme);
  if (told === 0) return false;
  const after = next?.word ?? '';
  if (told & HEALTH.ter && after === 'ter') return true;
  if (told & HEALTH.body && INJURED.has(after)) return !NOT_INJURED.has(word);
  if (told & HEALTH.replaced) return REPLACED.has(after);
  if (told & HEALTH.ofPart) return isBodyNoun(after);
  return (told & HEALTH.named) !== 0;
}

/** A word names what is special about a person. */
export function isSpecial({ lexeme }: Token): boolean {
  return special(lexeme) === 1;
}

function namesSpecial(word: string): boolean {
  if (specialWords.has(word)) return true;
  if (word.length < SHORTEST_COMPOUND) return false;
  // "Nederlands-hervormd", "half-Turks"
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 2 && specialWords.has(word.slice(hyphen + 1))) return true;
  return (
    (word.length >= SHORTEST_PRISON && DETAINED.test(word)) ||
    (word.length > SHORTEST_BELIEVER && BELIEVER.test(word)) ||
    (MEMBER.test(word) && MEMBERSHIP_WORDS.has(membershipOf(word)))
  );
}
