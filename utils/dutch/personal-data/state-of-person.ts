import type { Span } from '../dutch-reading';
import { isBodyNoun, isHealthCompound } from '../lexicons/health-compounds';
import { HEALTH_WORDS, isAid, isAidCompound, VAGUE_HEALTH_WORDS } from '../lexicons/health-words';
import { ETHNICITY, MEMBERSHIP_WORDS, membershipOf, SPECIAL_WORDS } from '../lexicons/special-words';
import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';
import { idOf, idsOf } from '../word-ids';
import type { StateFound } from '../word-notes';
import { isFigurative } from './figurative-state';
import { findHeld } from './held';
import { hasCause, isOwned, ownerOf, PEOPLE } from './owner-of-state';
import { INJURED, isStatedWithoutVerb } from './state-without-verb';

// "Autistisch" and "autistische", "depressief" and "depressieve".
const healthWords = new Set(
  HEALTH_WORDS.flatMap((word) =>
    word.endsWith('isch')
      ? [word, `${word}e`]
      : word.endsWith('ief')
        ? [word, `${word.slice(0, -1)}ve`]
        : [word],
  ).map(idOf),
);
const specialWords = new Set(SPECIAL_WORDS.map(idOf));
const OF_BODY_PARTS = new Set(['gebroken', 'slechte', 'versleten', 'kapotte', 'verstuikte'].map(idOf));
// "Een nieuwe heup"; a new hand is another's.
const REPLACED = wordSet('heup knie nier lever long hart hartklep');
const NOT_INJURED = wordSet('hoofd hart');
const MEMBERS = wordSet(
  'lid actief stem stemde gestemd bestuurslid kaderlid vrijwilliger raadslid via aangesloten',
);
const DETAINED = /.(?:gevangenis|detentie|gevangenisstraf|celstraf|taakstraf)$/;
// "Ze hebben een moskee": a building that a town has.
const HOUSES = new Set(['moskee', 'synagoge']);
const SHORTEST = 6;
const MEMBER = /(?:lid|stemmer)$/;
const ETHNIC = new Set(ETHNICITY);
const ROOTS =
  /^(?:achter|af|her|wortel|roots|naam|nationaliteit|komaf|en|of|is|was|ben|man|jonge|meid|oorsprong|bloed|huid)/;
const MANY = 60;

/** Words that state someone's health. Health as a topic ("een boek over adhd") is left alone. */
export function findHealth(words: Words): readonly Span[] {
  words.notes.health ??= healthIn(words);
  return words.notes.health;
}

function healthIn(words: Words): readonly StateFound[] {
  const found = find(words, isHealth, VAGUE_HEALTH_WORDS);
  if (found.length === 0) return found;
  // "Sinds mijn hersenbloeding zit ik in een rolstoel": the aid adds nothing to the condition.
  const conditions = new Set(found.filter(({ aid }) => !aid).map(({ sentence }) => sentence));
  return found.filter(({ aid, sentence }) => !aid || !conditions.has(sentence));
}

/** Words that state someone's religion, origin, orientation, membership or criminal past. As a topic they are left alone. */
export function findSpecial(words: Words): readonly Span[] {
  words.notes.special ??= [...find(words, isSpecial, MEMBERSHIP_WORDS), ...findHeld(words)];
  return words.notes.special;
}

/** A folded word names what is special about a person; `id`: its number. */
export function isSpecial(word: string, id: number): boolean {
  if (id !== 0 && specialWords.has(id)) return true;
  return (
    (word.length > 12 && DETAINED.test(word)) ||
    (MEMBER.test(word) && MEMBERSHIP_WORDS.has(membershipOf(word)))
  );
}

/** A folded word names a condition, treatment or aid; `id`: its number, `next`: the word behind it. */
export function isHealth(word: string, id: number, next: string): boolean {
  // "Slecht ter been"
  if (next === 'ter' && (word === 'slecht' || word === 'slechter' || word === 'moeilijk')) return true;
  if (next.length > SHORTEST && INJURED.has(next) && isBodyNoun(word)) return !NOT_INJURED.has(word);
  if (word === 'nieuwe') return REPLACED.has(next);
  if (id !== 0 && OF_BODY_PARTS.has(id)) return isBodyNoun(next);
  return (id !== 0 && healthWords.has(id)) || isHealthCompound(word) || isAidCompound(word);
}

function find(
  words: Words,
  names: (word: string, id: number, next: string) => boolean,
  vague: ReadonlySet<string>,
): StateFound[] {
  const { tokens } = words;
  const found: StateFound[] = [];
  const ids = idsOf(words).words;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !names(token.word, ids[at] ?? 0, tokens[at + 1]?.word ?? '') || token.quoted) continue;
    const sentence = words.sentences[token.sentence];
    if (
      !sentence ||
      isFigurative(words, sentence, at) ||
      asksReader(words, sentence, at) ||
      isSupposed(words, sentence, at, vague) ||
      !isAboutSomeone(words, sentence, at, vague)
    )
      continue;
    const { sentence: place } = token;
    const start = startOf(tokens, at);
    const after = tokens[at + 1];
    const end = after && INJURED.has(after.word) && isBodyNoun(token.word) ? after.end : token.end;
    found.push({ start, end, aid: isAid(token.word), sentence: place });
  }
  return found;
}

/** "Mijn favoriete Surinaamse toko": from where a thing is, not its owner. */
function isOfThing(word: string, next: string | undefined): boolean {
  return (
    next !== undefined && word.endsWith('se') && ETHNIC.has(word) && !PEOPLE.has(next) && !ROOTS.test(next)
  );
}

/** "Getuige van Jehova" is one name. */
function startOf(tokens: Words['tokens'], at: number): number {
  const own = tokens[at]?.start ?? 0;
  const named = tokens[at - 1]?.word === 'van' ? tokens[at - 2] : undefined;
  return named?.word.startsWith('getuige') ? named.start : own;
}

const READER = new Set(['u', 'uw', 'je', 'jij', 'jouw', 'jullie', 'ge', 'gij']);
const ASKING = new Set(['bent', 'ben', 'heeft', 'hebt', 'heb', 'zijn']);
const SELF = new Set(['ik', 'k', 'mijn', 'wij', 'we', 'onze', 'mij', 'ons']);

/** "Bent u gelovig?" asks; it does not state. */
function asksReader({ tokens }: Words, { first, last, asks }: Sentence, at: number): boolean {
  // "Bent u VVD-lid of mag dat niet gezegd": by its order.
  if (at === first + 2 && ASKING.has(tokens[first]?.word ?? '') && READER.has(tokens[first + 1]?.word ?? ''))
    return true;
  if (!asks) return false;
  const words = tokens.slice(first, Math.min(last, first + MANY)).map((token) => token.word);
  return (
    words.some((word) => READER.has(word)) &&
    !words.slice(0, Math.max(0, at - first)).some((word) => SELF.has(word))
  );
}

const CONDITIONS = new Set([
  'als',
  'indien',
  'wanneer',
  'mocht',
  'of',
  'nadat',
  'voordat',
  'tot',
  'totdat',
  'zodra',
]);
const ANYONE = new Set(['u', 'je', 'jij', 'iemand', 'mensen', 'men', 'jullie', 'anderen']);

/** "Als je corona hebt, …", "kan dat als ik griep heb?": nobody has it yet. */
function isSupposed(
  { tokens }: Words,
  { first, asks }: Sentence,
  at: number,
  vague: ReadonlySet<string>,
): boolean {
  const lead = tokens.slice(Math.max(first, at - 25), at).map((token) => token.word);
  const condition = lead.findIndex((word) => CONDITIONS.has(word));
  if (condition === -1) return false;
  const who = lead.slice(condition + 1);
  if (asks && who[0] === 'ik' && vague.has(tokens[at]?.word ?? '')) return true;
  return who.some((word) => ANYONE.has(word)) && !lead.some((word) => SELF.has(word));
}

function isAboutSomeone(words: Words, sentence: Sentence, at: number, vague: ReadonlySet<string>): boolean {
  const { tokens } = words;
  const word = tokens[at]?.word ?? '';
  const owner = ownerOf(words, sentence, at);
  const member = MEMBERSHIP_WORDS.has(word);
  if ((member || owner !== 'owner') && isStatedWithoutVerb(words, sentence, at, vague)) return true;
  if (owner === 'denied') return false;
  if (member) {
    const lead = tokens.slice(Math.max(sentence.first, at - 5), at).map((token) => token.word);
    return (
      owner !== null &&
      lead.some((other) => MEMBERS.has(other)) &&
      !lead.includes('over') &&
      !lead.includes('geen')
    );
  }
  if (
    owner === 'topic' ||
    isOfThing(word, tokens[at + 1]?.word) ||
    (HOUSES.has(word) && tokens[at - 1]?.word === 'een')
  )
    return false;
  if (owner === 'owner') return true;
  if (vague.has(word)) return false;
  const all = tokens.slice(sentence.first, Math.min(sentence.last, sentence.first + MANY));
  return isOwned(all) && hasCause(words, sentence, at);
}
