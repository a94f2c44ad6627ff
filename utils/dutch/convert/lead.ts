import { wordSet } from '../lexicons/word-list';
import type { Token, Words } from '../tokens';
import { isWrittenAsName } from '../written-as-name';
import { clauseStart, isApart, LONGEST_CLAUSE } from './clause';
import { stemOf, verbForm, verbFormAtEnd } from './verb-forms';
import { AFFECTS } from './verb-stems';
import {
  CONJUNCTIONS,
  DETERMINERS,
  DOERS,
  isAfterPronoun,
  isAgent,
  isNoun,
  isPerson,
  MACHINES,
  PREPOSITIONS,
  ROLES,
} from './word-kinds';

const PRONOUNS = wordSet('ik we wij hij zij ze men iemand niemand iedereen jullie er wie');
/** What one does to whom one asks for, and nobody to the reader: "wie bedoelt u?" */
const THINKS = wordSet('denk bedoel zoek verwacht vermoed ken noem');
const OPENS = wordSet('als zoals omdat wanneer voordat nadat zodra');
const NOMINATIVE = new Set(['ik', 'we', 'wij', 'hij', 'men', 'je', 'jij', 'u']);
const CONTACTS = new Set(['bel', 'mail', 'app', 'help', 'informeer', 'bezoek', 'contacteer', 'ontvang']);
// "Dit geeft u recht op korting."
const GIVEN = wordSet('recht toegang korting inzicht voorrang zekerheid rust meer de een');
// What the reader does to a machine, and not the other way round: "de app vindt u in de winkel".
const DONE_TO_MACHINES = wordSet(
  'vind krijg gebruik download open bezoek installeer kies sluit heb kun moet mag start zie lees haal bekijk vul',
);

/** What stands before a verb in its clause: someone who does it, a thing that may be done, or neither. */
export type Lead = 'pronoun' | 'doer' | 'machine' | 'thing' | 'pointer' | 'none';

/** What the words before the verb at `verb` are, as far as it tells whether they do what the verb says. */
export function leadOf(words: Words, verb: number): Lead {
  const { text, tokens } = words;
  const start = clauseStart(words, verb);
  // What somebody else says there does nothing here: 'bij "Heeft u een partner?" kiest u nee'.
  const lead = tokens.slice(start, verb).filter(({ quoted }) => !quoted || tokens[verb]?.quoted === true);
  const first = lead[0]?.word ?? '';
  const last = lead.at(-1)?.word ?? '';
  if (lead.length === 0) return takesUp(words, verb) ? 'doer' : 'none';
  // "Welke school zoekt u?", "wie denkt u dat …": what is asked for does nothing yet, unless the verb tells.
  if (first === 'welke' || first === 'welk') return 'thing';
  if (last === 'wie' && THINKS.has(stemOf(tokens[verb]?.word ?? ''))) return 'thing';
  if (PREPOSITIONS.has(first) && !lead.some(({ word }) => NOMINATIVE.has(word))) return 'none';
  // "Als ik het goed begrijp heeft u …": a clause of its own, that nobody put a comma behind.
  if (OPENS.has(first) && lead.length > 3 && verbFormAtEnd(last) !== null && !isNoun(last)) return 'none';
  if (last === 'je' || last === 'jij' || last === 'u' || lead.some(({ word }) => PRONOUNS.has(word)))
    return 'pronoun';
  // "Als bewijs geeft u de bon": what something is for, without an article.
  if (first === 'als' && ((lead.length <= 2 && !DETERMINERS.has(last)) || ROLES.has(lead[1]?.word ?? '')))
    return 'none';
  if (lead.length === 1) {
    // An unstressed "het" never stands in front as what is done.
    if (first === 'het') return 'pronoun';
    if (first === 'dat' || first === 'dit' || first === 'deze' || first === 'die') return 'pointer';
  }
  if (namesDoer(text, lead)) return 'doer';
  const word = headOf(lead)?.word ?? '';
  if (MACHINES.has(word)) return 'machine';
  if (isCalled(words, start, verb)) return 'doer';
  return DETERMINERS.has(first) || isNoun(word) ? 'thing' : 'none';
}

/** "De brief van de gemeente": the first noun is the head. */
function headOf(lead: readonly Token[]): Token | undefined {
  const end = lead.findIndex(({ word }, at) => at > 0 && (PREPOSITIONS.has(word) || CONJUNCTIONS.has(word)));
  return lead[(end === -1 ? lead.length : end) - 1];
}

/** What these words name is somebody, or a body, that does things. */
function namesDoer(text: string, lead: readonly Token[]): boolean {
  const head = headOf(lead);
  if (!head) return false;
  // "Mijn collega Youri neemt u van mij over"
  const named = lead.at(-2);
  if (named && DOERS.has(named.word) && isWrittenAsName(text, head)) return true;
  if (DOERS.has(head.word) || BY_PROFESSION.test(head.word) || isPerson(head.word)) return true;
  return (
    (DETERMINERS.has(lead[0]?.word ?? '') && isAgent(head.word)) || isShouted(text, head.start, head.end)
  );
}

const BY_PROFESSION =
  /(?:medewerker|monteur|dienst|arts|team|schap|corporatie|beheerder|meester|consulente?|adviseur|inspecteur|coach|begeleider|begeleidster|ambtenaar|opzichter|controleur|coordinator|klantmanager|contactpersoon|deurwaarder)$/;
const FINITE: ReadonlySet<ReturnType<typeof verbForm>> = new Set(['third', 'plural'] as const);
const TITLES = wordSet('mevrouw mevr mw meneer dhr heer dokter');

/**
 * The verb right behind a comma goes on with what the sentence began with: "de collega die u sprak, heeft u geholpen",
 * "mevrouw Jansen, de wijkbeheerder, heeft u gemaild".
 */
function takesUp(words: Words, verb: number): boolean {
  const { text, tokens, sentences } = words;
  const sentence = sentences[tokens[verb]?.sentence ?? -1];
  // "…, heeft u nog vragen?" begins anew.
  if (!sentence || sentence.asks || !isApart(words, verb)) return false;
  const { first } = sentence;
  if (PREPOSITIONS.has(tokens[first]?.word ?? '')) return false;
  let end = first + 1;
  while (end < verb && !isApart(words, end) && tokens[end]?.word !== 'die') end++;
  const opening = tokens[end]?.word ?? '';
  if (end >= verb || !(opening === 'die' || DETERMINERS.has(opening))) return false;
  // "…, uw aanvraag is binnen, heeft u …": that is a sentence, and no second name.
  if (opening !== 'die' && tokens.slice(end, verb).some(({ word }) => FINITE.has(verbForm(word))))
    return false;
  const named = tokens.slice(first, end);
  return TITLES.has(named[0]?.word ?? '') || namesDoer(text, named);
}

/** The word at `verb`, with a t, has a doer before it, so the `u` behind it is an object: "een collega belt u". */
export function hasOtherSubject(words: Words, verb: number): boolean {
  const lead = leadOf(words, verb);
  if (lead === 'pronoun' || lead === 'doer') return true;
  const stem = stemOf(words.tokens[verb]?.word ?? '');
  if (lead === 'none') return isBefallen(words, verb, stem) || isSharedSubject(words, verb);
  if (lead === 'machine') return !DONE_TO_MACHINES.has(stem);
  if (stem === 'geef') return GIVEN.has(words.tokens[verb + 2]?.word ?? '');
  return AFFECTS.has(stem);
}

// What no person does to a thing.
const BEFALLS = wordSet('overkom beval ontga spijt luk scheel mankeer ontbreek bekom');

/** "Overkomt u dit vaker?", "valt u iets op?": something happens to the reader. */
function isBefallen({ tokens, sentences }: Words, verb: number, stem: string): boolean {
  if (BEFALLS.has(stem)) return true;
  if (stem !== 'val') return false;
  const last = sentences[tokens[verb]?.sentence ?? 0]?.last ?? verb;
  const rest = tokens.slice(verb + 2, Math.min(last, verb + 7)).map(({ word }) => word);
  return rest.includes('op') && rest.some((word) => /^(?:iets|niets|wat|dat|dit|nog)$/.test(word));
}

/** "De monteur komt langs en belt u vooraf": who does the first does the second. */
function isSharedSubject(words: Words, verb: number): boolean {
  const { tokens, sentences } = words;
  if (tokens[verb - 1]?.word !== 'en') return false;
  const first = Math.max(sentences[tokens[verb]?.sentence ?? 0]?.first ?? verb, verb - LONGEST_CLAUSE);
  for (let here = verb - 2; here > first; here--) {
    const form = verbForm(tokens[here]?.word ?? '');
    if (form !== 'third' && form !== 'any') continue;
    const lead = leadOf(words, here);
    if (lead === 'doer' || lead === 'pronoun') return !lastLeadIsU(words, here);
    // "Vraag naar Joost, die zit op de eerste en helpt u verder"
    if (lead === 'pointer' && tokens[here - 1]?.word === 'die') return true;
    if (tokens[here + 1]?.word === 'u') return false;
  }
  return false;
}

/** "U komt langs en belt ..." */
function lastLeadIsU({ tokens }: Words, verb: number): boolean {
  return tokens[verb - 1]?.word === 'u';
}

/** "Karin belt u": a name that a list cannot know, before a verb of contact. */
function isCalled({ text, tokens }: Words, start: number, verb: number): boolean {
  const name = tokens[start];
  if (!name || !CONTACTS.has(stemOf(tokens[verb]?.word ?? ''))) return false;
  const capital = text.charAt(name.start) !== text.charAt(name.start).toLowerCase();
  return (
    capital &&
    name.word.length > 2 &&
    !isAfterPronoun(name.word) &&
    !isNoun(name.word) &&
    !DETERMINERS.has(name.word)
  );
}

/** "GGD", "DUO": a body, written as one. */
function isShouted(text: string, start: number, end: number): boolean {
  const raw = text.slice(start, end);
  return (
    raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase() && text !== text.toUpperCase()
  );
}
