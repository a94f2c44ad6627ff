import { hasInGap } from '../gap-before';
import { wordSet } from '../lexicons/word-list';
import type { Sentence, Token, Words } from '../tokens';
import { goesInCircle } from './in-a-circle';
import { SERVED } from './served';

// A time in which nobody in particular lives, or a manner of speaking of everyone.
const ANY_TIME = wordSet('tegenwoordig soms vaak');
const EVERY = wordSet('alles elk elke ieder iedere');
const NOWHERE = wordSet('nergens niemand amper nauwelijks');
const PAST = wordSet('kon had moest mocht was zag vond kreeg betaalde ging werd wist deed hoefde liep kwam');
const BECOMES = wordSet('word wordt krijg krijgt ga gaat raak raakt');
const FEELS = wordSet(
  'gek moe moedeloos verdrietig boos vrolijk stil blij beroerd goed niet doodmoe kriegel gestoord ziek doodziek wanhopig bang oud wijzer rijk arm nat dik duizelig horendol draaierig treurig kwaad simpel zenuwachtig misselijk eenzaam lachen huilen',
);
const WONDER = wordSet('lachen huilen janken schrikken wennen tegen kunnen niet');
const KNOWS = wordSet('weet bedenkt nagaat ziet kijkt hoort leest telt rekent');
const LINKS = wordSet('dat hoe wat hoeveel');
const READER = wordSet('u uw jou jouw jij jezelf jullie');
// A clause is not looked through further than this, in words.
const FAR = 30;
// "Je kunt kiezen welke wij nooit tonen" is about something else by then.
const SOON = 6;
const OURS = wordSet('ons onze we wij ik mij');

/**
 * The clause around `tokens[at]` speaks of everyone: "Van regen word je nat", "Vroeger kon je …", "Zo doe je …, zo ben je …",
 * "dat is veel als je weet dat …". Grammar only; in doubt false.
 */
export function isGenericClause(words: Words, sentence: Sentence, at: number): boolean {
  const { tokens } = words;
  const { first, last } = sentence;
  const start = clauseStart(words, first, at);
  const verb = tokens[at - 1]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  const opening = tokens[start]?.word ?? '';
  const clause = tokens.slice(start, clauseEnd(words, last, at));
  const rest = clause.slice(at - start + 1).map(({ word }) => word);
  if (clause.some(({ word }) => READER.has(word))) return false;
  if (CANNOT.has(verb) && rest.slice(0, 3).some((word) => NEVER.has(word))) return true;
  if (opening === 'voor' && isPrice(clause) && !isOurs(clause)) return true;

  // "Vroeger kreeg je toeslag, nu betaal je alles zelf" tells the reader what is new.
  const now = tokens
    .slice(at, last)
    .some(({ word }, here) => word === 'je' && tokens[at + here - 2]?.word === 'nu');
  if (tokens[first]?.word === 'vroeger' && !now && (PAST.has(verb) || /.(?:de|te)$/.test(verb))) return true;
  if (ANY_TIME.has(opening) && !isOurs(clause))
    return (
      isComplaint(rest) ||
      rest.includes('van') ||
      rest.includes('overal') ||
      (verb === 'moet' && rest.some((word) => EVERY.has(word)))
    );
  if (opening === 'van' && BECOMES.has(verb) && !isOurs(clause)) return true;
  if ((opening === 'daar' || opening === 'hier' || opening === 'er') && isFelt(verb, rest)) return true;
  if (opening === 'zo' && verb.length > 1 && isPairOfZo(tokens, first, last)) return true;
  if (opening === 'dan' && isStranded(verb, next, rest)) return true;
  if (verb === 'als' && KNOWS.has(next) && LINKS.has(rest[1] ?? '') && at > first + 3) return !isOurs(clause);
  if (isOfAge(tokens, first, last)) return true;
  const sentenceWords = tokens.slice(first, Math.min(last, first + FAR)).map(({ word }) => word);
  if (sentenceWords.some((word) => READER.has(word))) return false;
  if (goesInCircle(sentenceWords)) return true;
  if (isUnheard(sentenceWords) || isWeather(sentenceWords) || isAnyone(sentenceWords)) return true;
  if (MEETS.has(verb) && (rest.includes('iemand') || rest.includes('niemand')) && !isOurs(clause))
    return true;
  if (sentenceWords[2] === 'leeftijd' && PREPOSITIONS.has(sentenceWords[0] ?? '')) return true;
  if (
    ALIKE.has(sentenceWords[1] ?? '') &&
    PREPOSITIONS.has(sentenceWords[0] ?? '') &&
    !isServed(sentenceWords)
  )
    return true;
  if (sentenceWords[0] === 'de' && sentenceWords[1] === 'ene' && sentenceWords.includes('andere'))
    return true;
  if (opening === 'dan' && rest[0] === 'eindelijk') return true;
  if (IDIOMS.test(` ${sentenceWords.join(' ')} `)) return true;
  if (verb === 'als' && isInVain(sentenceWords)) return true;
  if (rest.includes('toch') && isOpinion(sentenceWords)) return true;
  if (isWaiting(verb, rest) && !isOurs(clause)) return true;
  if (BECOMES.has(next) || next === 'zou') {
    const felt = rest.some((word, place) => FEELS.has(word) && rest[place + 1] !== 'aan');
    if (felt && rest.slice(1).some((word) => word === 'er' || word === 'hiervan' || word === 'daarvan'))
      return true;
  }
  return isComplaint(rest.slice(0, SOON)) && isOpenVerb(next) && !isOurs(clause) && start === at;
}

/** "Met zo'n pas kun je gratis zwemmen." */
function isServed(words: readonly string[]): boolean {
  return words.some((word) => SERVED.has(word)) && !words.some((word) => REFUSED.has(word));
}

const WAITS = wordSet('sta zit wacht hang loop');
const LONG = wordSet('uren uur dagen weken maanden jaar jaren eeuwen eeuwig');

/** "… sta je tegenwoordig uren in de rij": what befalls whoever tries. */
function isWaiting(verb: string, rest: readonly string[]): boolean {
  // "… moet je maanden wachten voor ze komen"
  if (verb === 'moet' && rest.includes('wachten') && rest.includes('ze')) return true;
  return WAITS.has(verb) && rest.slice(0, 5).some((word) => LONG.has(word)) && !rest.includes('dan');
}

// "Met een hond loop je altijd iemand tegen het lijf."
const MEETS = wordSet('loop kom tref');
// "Als burger kun je inspreken" tells the reader so.
const MAY = wordSet('kun kan mag moet hoef');
const NOBODYS = wordSet('kind mens burger leek buitenstaander');

/** "Met dit weer weet je het nooit." */
function isWeather([first, which, what]: readonly string[]): boolean {
  return PREPOSITIONS.has(first ?? '') && (which === 'dit' || which === 'dat') && what === 'weer';
}

/** "Als kind geloof je alles": whoever is one. */
function isAnyone([first, who, verb, behind]: readonly string[]): boolean {
  return (
    first === 'als' && !MAY.has(verb ?? '') && NOBODYS.has(who ?? '') && (behind === 'je' || behind === 'ge')
  );
}

const ANSWERED = wordSet('krijg hoor kom');
const MACHINES = wordSet(
  'bandje keuzemenu robot voicemail antwoordapparaat gehoor wachtmuziekje wachtmuziek',
);

/** "Als je belt krijg je altijd een bandje": so it goes for everyone. */
function isUnheard(words: readonly string[]): boolean {
  return (
    words.some((word) => MACHINES.has(word)) &&
    words.some((word, at) => ANSWERED.has(word) && words[at + 1] === 'je')
  );
}

// "In onze straat kun je nergens meer parkeren": nobody can.
const CANNOT = wordSet('kun kan kon vind krijg zie hoor kom');
const NEVER = wordSet('nergens niemand amper nauwelijks');

/** "Voor dat geld koop je een nieuwe." */
function isPrice(clause: readonly Token[]): boolean {
  const [, which, what] = clause.map(({ word }) => word);
  return (which === 'dat' || which === 'die' || which === 'zoveel') && PRICES.has(what ?? '');
}

const PRICES = wordSet('geld prijs bedrag');

/** "Daar word je niet goed van", "daar moet je om lachen". */
function isFelt(verb: string, rest: readonly string[]): boolean {
  if (BECOMES.has(verb))
    return rest.some((word) => FEELS.has(word)) && rest.some((word) => word === 'van' || word === 'door');
  return (
    (verb === 'moet' || verb === 'kun' || verb === 'kan' || verb === 'zou') &&
    rest.some((word) => WONDER.has(word)) &&
    rest.some((word) => word === 'om' || word === 'van' || word === 'tegen') &&
    rest.length <= 5
  );
}

/** "Zo doe je een boodschap en zo ben je alles kwijt." */
function isPairOfZo(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.slice(first, Math.min(last, first + FAR)).filter(({ word }) => word === 'zo').length > 1;
}

const STRANDED = wordSet('sta zit loop ben lig hang');
const LOST = wordSet('daar mooi dan alleen machteloos voor weer');

/** "Dan sta je daar", "dan ben je 80". */
function isStranded(verb: string, next: string, rest: readonly string[]): boolean {
  if (verb === 'ben') return /^\d{2,3}$/.test(next) || next === 'mooi' || next === 'oud';
  return STRANDED.has(verb) && LOST.has(next) && !rest.includes('goed');
}

// "Met zulk weer moet je niet zeuren."
const ALIKE = wordSet("zulk zulke zo'n zoiets");
const PREPOSITIONS = wordSet('met bij voor in op van tegen door');
// Nobody in particular does not see a hand.
const IDIOMS =
  / (?:net|is) (?:alsof|of) je tegen | kom je (?:niet|nauwelijks|amper|net) (?:meer )?(?:rond|uit) | dat doe je toch (?:niet|zo) |^ je houdt het niet voor mogelijk | je kent het (?:wel|gezegde|spreekwoord|verhaal|liedje) | er (?:toch )?niet aan denken | zo leer je dat |^ alsof je |een kanon afschieten | geen oog (?:dicht|dichtdoen|dichtgedaan) | geen hand voor ogen | geen kant op | (?:je )?kont niet (?:keren|draaien) | geen speld tussen | geen touw aan vast /;
const NOTHING = wordSet('niks niets niemand');

/** "Als je niks zegt gebeurt er niks": whoever it is, nothing comes of it. */
function isInVain(words: readonly string[]): boolean {
  return words[0] === 'als' && words.length <= 12 && NOTHING.has(words.at(-1) ?? '');
}

/** "… lijkt me", "… vind ik": the writer thinks so of everyone. */
function isOpinion(words: readonly string[]): boolean {
  const end = words.slice(-2).join(' ');
  return ['lijkt mij', 'lijkt ons', 'vind ik', 'denk ik', 'dacht ik'].includes(end);
}

const AGES = wordSet('jong oud ouder arm rijk klein');
const MAXIM = 9;

/** "Als je jong bent, wil je wat": a maxim is short. Not "als je 18 bent, kun je stemmen". */
function isOfAge(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first > MAXIM) return false;
  const [opening, who, state, verb, than] = tokens.slice(first, first + 5).map(({ word }) => word);
  // "Als je ouder bent dan 67" is a rule.
  if (than === 'dan' && /\d/.test(tokens[first + 5]?.word ?? '')) return false;
  return opening === 'als' && who === 'je' && AGES.has(state ?? '') && (verb === 'bent' || verb === 'wordt');
}

const REFUSED = wordSet('niet geen niks niets');

/** "… nergens meer een mens aan de lijn", "… hier niet eens meer fietsen". */
function isComplaint(rest: readonly string[]): boolean {
  return rest.some(
    (word, at) =>
      (NOWHERE.has(word) && rest[at + 1] !== 'te') ||
      (word === 'niet' && rest[at + 1] === 'eens') ||
      (word === 'nooit' && rest[at + 1] === 'iemand') ||
      ((word === 'bijna' || word === 'haast') && REFUSED.has(rest[at + 1] ?? '')),
  );
}

function isOpenVerb(word: string): boolean {
  return ['kunt', 'kan', 'ziet', 'hoort', 'krijgt', 'vindt', 'durft', 'komt', 'kon'].includes(word);
}

function isOurs(clause: readonly Token[]): boolean {
  return clause.some(({ word }) => OURS.has(word));
}

function clauseStart({ text, tokens }: Words, first: number, at: number): number {
  let start = at;
  while (start > Math.max(first, at - FAR)) {
    const before = tokens[start - 1];
    if (!before || hasInGap(/[,;:(–]/, text, tokens, start)) break;
    if (['en', 'maar', 'want', 'dus', 'of'].includes(before.word)) break;
    start--;
  }
  return start;
}

function clauseEnd({ text, tokens }: Words, last: number, at: number): number {
  let end = at + 1;
  while (end < Math.min(last, at + FAR) && !hasInGap(/[,;:)–]/, text, tokens, end)) end++;
  return end;
}
