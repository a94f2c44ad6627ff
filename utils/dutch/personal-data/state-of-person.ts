import { afterGreeting } from '../after-greeting';
import { isBodyNoun } from '../lexicons/health-compounds';
import { isAid, VAGUE_HEALTH_WORDS } from '../lexicons/health-words';
import { ETHNICITY, MEMBERSHIP_WORDS, RELIGION } from '../lexicons/special-words';
import { wordSet } from '../lexicons/word-list';
import type { Sentence, Token, Words } from '../tokens';
import type { StateFound } from '../word-notes';
import { asksReader, isOfStory, isSupposed } from './asked-or-supposed';
import { isHealth, isSpecial } from './delicate-words';
import { isFigurative } from './figurative-state';
import { findHeld } from './held';
import { isOfIllThing } from './ill-thing';
import { isLight } from './light-words';
import { saysSomethingElse } from './of-something-else';
import { hasCause, isOwned, ownerOf } from './owner-of-state';
import { FIRST, PEOPLE, POSSESSIVES, STATES } from './owner-words';
import { phraseAt } from './state-in-phrase';
import { IN_PHRASE, STATE_PHRASES } from './state-phrases';
import { INJURED, isStatedWithoutVerb } from './state-without-verb';
import { asTold } from './told-apart';
import { isLikelySomebodys } from './whose-state';

const MEMBERS = wordSet(
  'lid actief stem stemt stemde gestemd bestuurslid kaderlid vrijwilliger raadslid via aangesloten lijst kandidaat fractie flyer flyeren folder statenlid kamerlid namens vakbond bond vertrouwenspersoon penningmeester secretaris voorzitter staakt bestuur raad gemeenteraad oud-lid ex-lid erelid partijlid gestaakt staken donateur sympathisant kiezer stak staak achterban vertegenwoordiger lidmaatschap contributie',
);
// Grounds on which somebody is told from others; what they are nobody says with them.
const GROUNDS = wordSet('afkomst komaf geaardheid ras huidskleur etniciteit');
// Who names a people names others: "wij vangen Syriërs op".
const GROUPS = new Set([...ETHNICITY, ...RELIGION].filter((word) => /(?:ers|[dkr]en|nen|ims)$/.test(word)));
// What somebody wears or keeps adds nothing to what they say they are.
const WORN = wordSet(
  'hoofddoek keppel keppeltje kippa niqab boerka hidjab hijab chador tulband ramadan gebed',
);
// "Ze hebben een moskee", "ik ben bij de moskee geweest": a building, unless it is somebody's own.
const HOUSES = new Set(['moskee', 'synagoge']);
const OF_ORIGIN = new Set([
  ...ETHNICITY.filter((word) => word.endsWith('se')),
  ...RELIGION.filter((word) => /[sdtkx]e$/.test(word) && !word.endsWith('gemeente')),
]);
const ROOTS =
  /^(?:achter|af|her|wortel|roots|naam|nationaliteit|komaf|en|of|is|was|ben|man|jonge|meid|oorsprong|bloed|huid)/;
const IS = wordSet('ben bent is was zijn');
const MANY = 60;
const JOINED = 14;

/** Words that state someone's health. Health as a topic ("een boek over adhd") is left alone. */
export function findHealth(words: Words): readonly StateFound[] {
  words.notes.health ??= healthIn(words);
  return words.notes.health;
}

function healthIn(words: Words): readonly StateFound[] {
  const found = withoutSide(find(words, 'health', isHealth, VAGUE_HEALTH_WORDS));
  return found.filter((one, at) => {
    const before = found[at - 1];
    // "Ik hoor niks zonder gehoorapparaten": one thing is said.
    return !(one.aid && before?.aid && one.sentence === before.sentence && one.start - before.end < JOINED);
  });
}

function withoutSide(found: readonly StateFound[]): readonly StateFound[] {
  if (found.length < 2) return found;
  // "Sinds mijn hersenbloeding zit ik in een rolstoel": the aid adds nothing to the condition.
  const conditions = new Set(found.filter(({ aid }) => !aid).map(({ sentence }) => sentence));
  return found.filter(({ aid, sentence }) => !aid || !conditions.has(sentence));
}

/** Words that state someone's religion, origin, orientation, membership or criminal past. As a topic they are left alone. */
export function findSpecial(words: Words): readonly StateFound[] {
  words.notes.special ??= oneEach(
    withoutSide([...find(words, 'special', isSpecial, MEMBERSHIP_WORDS), ...findHeld(words)]),
  );
  return words.notes.special;
}

/** Where only phrases tell, the last of a sentence: "kom vrij uit de gevangenis". */
function oneEach(found: readonly StateFound[]): readonly StateFound[] {
  return found.filter(
    ({ aid, sentence }, at) => !aid || !found.slice(at + 1).some((later) => later.sentence === sentence),
  );
}

function find(
  words: Words,
  kind: 'health' | 'special',
  names: (here: Token, next: Token | undefined) => boolean,
  vague: ReadonlySet<string>,
): StateFound[] {
  const { tokens } = words;
  const found: StateFound[] = [];
  let sentences: readonly Sentence[] | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const { id } = token.lexeme;
    const phrases = IN_PHRASE[id] === 1 ? STATE_PHRASES.get(id) : undefined;
    const known = names(token, tokens[at + 1]);
    if ((!known && !phrases) || token.quoted) continue;
    // "Goedemiddag mevrouw Jansen, …": whoever is greeted is not who has it.
    sentences ??= afterGreeting(words);
    const whole = sentences[token.sentence];
    if (!whole || at < whole.first) continue;
    const sentence = asTold(words, whole, at);
    const said = phrases ? phraseAt(words, sentence, at, phrases, kind === 'health') : null;
    const named = known && !said;
    if (
      (!said && !named) ||
      asksReader(words, sentence, at) ||
      isSupposed(words, sentence, at, vague) ||
      isOfStory(words, whole, at) ||
      (said && kind === 'health' && isOfIllThing(words, sentence, at)) ||
      (named &&
        (isFigurative(words, sentence, at) ||
          (kind === 'special' && saysSomethingElse(words, sentence, at)) ||
          (!isAlso(words, found.at(-1), at, vague) && !isSomebodys(words, sentence, at, vague))))
    )
      continue;
    const { sentence: place } = token;
    const start = startOf(tokens, at);
    const after = tokens[at + 1];
    const injured = after && INJURED.has(after.word) && isBodyNoun(token.word) ? after.end : token.end;
    const end = said && said.last > at ? (tokens[said.last]?.end ?? injured) : injured;
    found.push({
      start,
      end,
      kind: said?.phrase.kind ?? kind,
      aid: !!said || isAid(token.word) || WORN.has(token.word),
      sentence: place,
    });
  }
  return found;
}

/** "Autisme ja, en ook adhd": named in one breath with what was stated before. */
function isAlso(
  { text, tokens }: Words,
  before: StateFound | undefined,
  at: number,
  vague: ReadonlySet<string>,
): boolean {
  const here = tokens[at];
  if (!here || before?.sentence !== here.sentence || before.aid || vague.has(here.word)) return false;
  return ALSO.test(text.slice(before.end, here.start));
}

const ALSO =
  /^(?: ja| dus)?(?:,| \+| &|,? (?:en|plus))(?: en)?(?: (?:ook|ook nog|nog|een|beginnende|lichte|zware|ernstige|chronische)){0,2} $/i;

/** "Al 30 jaar lid van de PvdA en toch …": the sentence begins with it, so it is the writer. */
function isLongMember(tokens: Words['tokens'], first: number, at: number): boolean {
  const lead = tokens.slice(first, at).map(({ word }) => word);
  while (lead.length > 0 && /^(?:de|het|een)$/.test(lead.at(-1) ?? '')) lead.pop();
  // "Lid van de SP is ook de wethouder"
  const tells = /^(?:is|zijn|was|waren|heeft|kan|kun|worden|word)$/.test(tokens[at + 1]?.word ?? '');
  return !tells && lead.at(-1) === 'van' && lead.at(-2) === 'lid' && lead.slice(0, -2).every(isLight);
}

/** "Met een stoma wil ik altijd weten waar een toilet is": of who goes on behind it, whatever it is about. */
function isWith(tokens: Words['tokens'], at: number): boolean {
  return (
    tokens.slice(Math.max(0, at - 2), at).some(({ word }) => word === 'met' || word === 'zonder') &&
    tokens[at + 2]?.word === 'ik'
  );
}

/** "Mijn favoriete Surinaamse toko": from where a thing is, not its owner. */
function isOfThing(word: string, next: string | undefined): boolean {
  return (
    next !== undefined &&
    word.endsWith('e') &&
    OF_ORIGIN.has(word) &&
    !PEOPLE.has(next) &&
    !STATES.has(next) &&
    !FIRST.has(next) &&
    !ROOTS.test(next)
  );
}

/** "Getuige van Jehova" is one name. */
function startOf(tokens: Words['tokens'], at: number): number {
  const own = tokens[at]?.start ?? 0;
  const named = tokens[at - 1]?.word === 'van' ? tokens[at - 2] : undefined;
  return named?.word.startsWith('getuige') ? named.start : own;
}

/** Grammar tells whose a state is; where it leaves that open, the words around it. */
function isSomebodys(words: Words, sentence: Sentence, at: number, vague: ReadonlySet<string>): boolean {
  const told = isAboutSomeone(words, sentence, at, vague);
  const word = words.tokens[at]?.word ?? '';
  return (
    told ??
    (!vague.has(word) && !GROUPS.has(word) && !GROUNDS.has(word) && isLikelySomebodys(words, sentence, at))
  );
}

/** Null where grammar leaves it open, or only makes it look like a topic or a denial. */
function isAboutSomeone(
  words: Words,
  sentence: Sentence,
  at: number,
  vague: ReadonlySet<string>,
): boolean | null {
  const { tokens } = words;
  const word = tokens[at]?.word ?? '';
  const owner = ownerOf(words, sentence, at);
  const member = MEMBERSHIP_WORDS.has(word);
  if ((member || owner !== 'owner') && isStatedWithoutVerb(words, sentence, at, vague)) return true;
  if (GROUNDS.has(word) && /^(?:uw|je|jouw)$/.test(tokens[at - 1]?.word ?? '')) return false;
  // "Geen epilepsie" is none; a "niet" may deny something else in the sentence.
  if (owner === 'denied')
    return tokens.slice(Math.max(0, at - 2), at).some(({ word: lead }) => lead === 'geen') ? false : null;
  if (member) {
    if (!sentence.asks && owner === null && isLongMember(tokens, sentence.first, at)) return true;
    const long = tokens.slice(Math.max(sentence.first, at - 8), at).map((token) => token.word);
    const lead = long.slice(-5);
    const isMember =
      owner !== null &&
      (lead.some((other) => MEMBERS.has(other)) ||
        /(?:zit|zitten|zat|zaten) .{0,30}bij (?:de |het )?$|(?:plek|plaats|nummer) \d+ (?:voor|van|bij) (?:de |het )?$/.test(
          `${long.join(' ')} `,
        ) ||
        /^(?:aangesloten|gestemd|lid|stem)$/.test(tokens[at + 1]?.word ?? '')) &&
      !/^(?:wie|hoeveel|welke)$/.test(tokens[sentence.first]?.word ?? '') &&
      // "Hoe stem ik op de SP"
      !(
        tokens[sentence.first]?.word === 'hoe' &&
        /^(?:stem|word|kan)$/.test(tokens[sentence.first + 1]?.word ?? '')
      ) &&
      !lead.some((other) => other === 'over' || other === 'iemand' || other === 'mensen') &&
      !lead.includes('geen') &&
      // "Stemt de VVD tegen": the party does.
      !/^(?:stemt|stemde|stemmen) (?:de|het)$/.test(lead.slice(-2).join(' '));
    return isMember || null;
  }
  if (
    (!IS.has(tokens[at - 1]?.word ?? '') && isOfThing(word, tokens[at + 1]?.word)) ||
    (HOUSES.has(word) && !POSSESSIVES.has(tokens[at - 1]?.word ?? ''))
  )
    return false;
  if (owner === 'topic') return null;
  if (owner === 'owner') return true;
  if (vague.has(word) || GROUNDS.has(word)) return false;
  const all = tokens.slice(sentence.first, Math.min(sentence.last, sentence.first + MANY));
  return ((isOwned(all) || isWith(tokens, at)) && hasCause(words, sentence, at)) || null;
}
